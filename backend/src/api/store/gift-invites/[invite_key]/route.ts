import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AnswerInvite, InviteDocument } from "@ocop/shared/gift-recipient"
import { answerInvite, readInvite } from "../../../../gift-recipient/invite"

/** What a recipient is asked, by the key of their own page. */
export async function GET(req: MedusaRequest, res: MedusaResponse<InviteDocument>): Promise<void> {
  res.json(await readInvite(req.scope, req.params["invite_key"]))
}

/** Where the gift for them goes. */
export async function POST(req: MedusaRequest<AnswerInvite>, res: MedusaResponse<InviteDocument>): Promise<void> {
  res.json(await answerInvite(req.scope, req.params["invite_key"], req.validatedBody))
}
