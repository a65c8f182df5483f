import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ConversationEvents } from "./events"
import { keepMessageStep, type NewMessage } from "./steps/keep-message"

/** Buyer or seller writes about an order. Who answers has read what came before. */
export const sendMessageWorkflow = createWorkflow("send-message", (input: NewMessage) => {
  const kept = keepMessageStep(input)
  emitEventStep({ eventName: ConversationEvents.SENT, data: kept })
})
