import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SheetFile } from "@ocop/shared/listing-sheet"
import { requireGift } from "../../../../../../gift/require-gift"
import { recipientTemplate } from "../../../../../../gift-recipient/template"

/** An empty list to be filled. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SheetFile>): Promise<void> {
  await requireGift(req.scope, req.params["key"])
  res.json(await recipientTemplate())
}
