import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Conversation } from "@ocop/shared/conversation"
import { readConversation } from "../../../../../../../../conversation/read-conversation"
import { requireMembership } from "../../../../../../../../member/require-membership"
import { requireDeskParcel } from "../../../../../../../../parcel/desk-parcel"
import { readMessagesWorkflow } from "../../../../../../../../workflows/conversation/read-messages"

/** The seller has seen what the buyer wrote, and it needs no answer. */
export async function POST(req: MedusaRequest, res: MedusaResponse<Conversation>): Promise<void> {
  await requireMembership(req)
  const { order_id } = await requireDeskParcel(req)
  await readMessagesWorkflow(req.scope).run({ input: { order_id } })
  res.json(await readConversation(req.scope, order_id))
}
