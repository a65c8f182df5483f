import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONVERSATION_MODULE } from "../../../modules/conversation"

const BATCH = 500

/** Cannot be undone, and may be done again: rows that are gone are not found any more. */
export const forgetMessagesStep = createStep(
  "forget-messages",
  async ({ written_before }: { written_before: Date }, { container }) => {
    const messages = container.resolve(CONVERSATION_MODULE)
    const old = await messages.listOrderMessages(
      { created_at: { $lt: written_before } },
      { select: ["id"], order: { created_at: "ASC" }, take: BATCH },
    )
    if (old.length > 0) await messages.deleteOrderMessages(old.map(({ id }) => id))
    return new StepResponse(old.length)
  },
)
