import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Conversation, SendMessage } from "@ocop/shared/conversation"
import { readConversation } from "../../../../../../../conversation/read-conversation"
import { sendMessage } from "../../../../../../../conversation/send-message"
import { requireMembership } from "../../../../../../../member/require-membership"
import { requireDeskParcel } from "../../../../../../../parcel/desk-parcel"

/** What buyer and seller have written about an order of this organization. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Conversation>): Promise<void> {
  await requireMembership(req)
  const { order_id } = await requireDeskParcel(req)
  res.json(await readConversation(req.scope, order_id))
}

/** The seller writes. Sent twice it is one message. */
export async function POST(req: MedusaRequest<SendMessage>, res: MedusaResponse<Conversation>): Promise<void> {
  await requireMembership(req)
  res.json(await sendMessage(req.scope, await requireDeskParcel(req), req.validatedBody))
}
