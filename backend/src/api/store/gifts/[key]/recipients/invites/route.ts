import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { InviteRecipients, RecipientsChanged } from "@ocop/shared/gift-recipient"
import { inviteRecipients } from "../../../../../../gift-recipient/import-list"

/** People who are to say their addresses themselves. */
export async function POST(
  req: MedusaRequest<InviteRecipients>,
  res: MedusaResponse<RecipientsChanged>,
): Promise<void> {
  res.json(await inviteRecipients(req.scope, req.params["key"], req.validatedBody))
}
