import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Conversation, SendMessage } from "@ocop/shared/conversation"
import { readConversation } from "../../../../../../../conversation/read-conversation"
import { sendMessage } from "../../../../../../../conversation/send-message"
import { requireBuyersParcel } from "../../../../../../../parcel/buyers-parcel"

/** What buyer and seller have written about a parcel. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Conversation>): Promise<void> {
  const { order_id } = await requireBuyersParcel(req)
  res.json(await readConversation(req.scope, order_id))
}

/** The buyer writes. Sent twice it is one message. */
export async function POST(req: MedusaRequest<SendMessage>, res: MedusaResponse<Conversation>): Promise<void> {
  res.json(await sendMessage(req.scope, await requireBuyersParcel(req), req.validatedBody))
}
