import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONVERSATION_MODULE } from "../../../modules/conversation"

export const markMessagesReadStep = createStep(
  "mark-messages-read",
  async ({ order_id }: { order_id: string }, { container }) => {
    const messages = container.resolve(CONVERSATION_MODULE)
    const unread = await messages.listOrderMessages({ order_id, read_at: null }, { select: ["id"], take: null })
    const ids = unread.map(({ id }) => id)
    const read_at = new Date()
    await messages.updateOrderMessages(ids.map((id) => ({ id, read_at })))
    return new StepResponse(ids.length, ids)
  },
  async (ids, { container }) => {
    const rows = (ids ?? []).map((id) => ({ id, read_at: null }))
    await container.resolve(CONVERSATION_MODULE).updateOrderMessages(rows)
  },
)
