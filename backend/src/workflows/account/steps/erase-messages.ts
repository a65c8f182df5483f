import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONVERSATION_MODULE } from "../../../modules/conversation"
import { ORDER_GROUP_MODULE } from "../../../modules/order-group"

/** What the person and sellers wrote to each other: no law wants it kept. Complaints are kept as the purchase is. */
export const eraseMessagesStep = createStep(
  "erase-messages",
  async ({ customer_id }: { customer_id: string }, { container }) => {
    const groups = await container
      .resolve(ORDER_GROUP_MODULE)
      .listOrderGroups({ customer_id }, { select: ["id"], take: null })
    if (groups.length === 0) return new StepResponse(0)
    const messages = container.resolve(CONVERSATION_MODULE)
    const written = await messages.listOrderMessages(
      { group_id: groups.map(({ id }) => id) },
      { select: ["id"], take: null },
    )
    if (written.length > 0) await messages.deleteOrderMessages(written.map(({ id }) => id))
    return new StepResponse(written.length)
  },
)
