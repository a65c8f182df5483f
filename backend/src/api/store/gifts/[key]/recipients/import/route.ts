import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ImportRecipients, RecipientsChanged } from "@ocop/shared/gift-recipient"
import { importList } from "../../../../../../gift-recipient/import-list"

/** The rows of a table become recipients. */
export async function POST(
  req: MedusaRequest<ImportRecipients>,
  res: MedusaResponse<RecipientsChanged>,
): Promise<void> {
  res.json(await importList(req.scope, req.params["key"], req.validatedBody))
}
