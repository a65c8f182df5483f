import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MOST_MESSAGES } from "@ocop/shared/conversation"
import { tooManyMessages } from "../../../conversation/problems"
import { CONVERSATION_MODULE } from "../../../modules/conversation"

export type NewMessage = {
  form_key: string
  order_id: string
  group_id: string
  organization_id: string
  side: "buyer" | "seller"
  sender_id: string | null
  on_behalf: boolean
  words: string
}

/** @throws ProblemError 409 too_many_messages; MedusaError INVALID_DATA when the form was sent before */
export const keepMessageStep = createStep(
  "keep-message",
  async (message: NewMessage, { container }) => {
    const messages = container.resolve(CONVERSATION_MODULE)
    const { order_id, side } = message
    const [, count] = await messages.listAndCountOrderMessages({ order_id }, { select: ["id"], take: 1 })
    if (count >= MOST_MESSAGES) throw tooManyMessages()
    const now = new Date()
    const row = await messages.createOrderMessages({
      ...message,
      read_at: side === "seller" ? now : null,
      told_at: side === "buyer" ? now : null,
    })
    const unread =
      side === "seller" ? await messages.listOrderMessages({ order_id, read_at: null }, { take: null }) : []
    await messages.updateOrderMessages(unread.map(({ id }) => ({ id, read_at: now })))
    return new StepResponse({ id: row.id }, { id: row.id, read: unread.map(({ id }) => id) })
  },
  async (made, { container }) => {
    if (!made) return
    const messages = container.resolve(CONVERSATION_MODULE)
    await messages.deleteOrderMessages(made.id)
    await messages.updateOrderMessages(made.read.map((id) => ({ id, read_at: null })))
  },
)
