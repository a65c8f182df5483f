import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DropBroken, RecipientsRemoved } from "@ocop/shared/gift-recipient"
import { dropBroken } from "../../../../../../gift-recipient/change-list"

/** Leaves out all rows that have to be put right. */
export async function POST(req: MedusaRequest<DropBroken>, res: MedusaResponse<RecipientsRemoved>): Promise<void> {
  res.json(await dropBroken(req.scope, req.params["key"], req.validatedBody.count))
}
