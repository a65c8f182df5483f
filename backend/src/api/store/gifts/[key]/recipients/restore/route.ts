import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RecipientsChanged, RestoreRecipients } from "@ocop/shared/gift-recipient"
import { restoreRecipients } from "../../../../../../gift-recipient/change-list"

/** Brings rows back that were taken out. */
export async function POST(
  req: MedusaRequest<RestoreRecipients>,
  res: MedusaResponse<RecipientsChanged>,
): Promise<void> {
  res.json(await restoreRecipients(req.scope, req.params["key"], req.validatedBody.removal))
}
