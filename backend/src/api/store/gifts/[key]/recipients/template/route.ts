import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SheetFile } from "@ocop/shared/listing-sheet"
import { requireDraft } from "../../../../../../gift-recipient/require-draft"
import { recipientTemplate } from "../../../../../../gift-recipient/template"

/** An empty list to be filled. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SheetFile>): Promise<void> {
  await requireDraft(req.scope, req.params["key"])
  res.json(await recipientTemplate())
}
