import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { FixedRecipient, FixRecipient, RecipientsRemoved } from "@ocop/shared/gift-recipient"
import { fixRecipient, removeRecipient } from "../../../../../../../gift-recipient/change-list"

/** The row as it is typed now, right or not. */
export async function POST(req: MedusaRequest<FixRecipient>, res: MedusaResponse<FixedRecipient>): Promise<void> {
  const { key, row_id } = req.params
  res.json({ row: await fixRecipient(req.scope, key, row_id, req.validatedBody.typed) })
}

export async function DELETE(req: MedusaRequest, res: MedusaResponse<RecipientsRemoved>): Promise<void> {
  res.json(await removeRecipient(req.scope, req.params["key"], req.params["row_id"]))
}
