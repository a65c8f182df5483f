import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { markMessagesReadStep } from "./steps/mark-messages-read"

/** The seller has seen what the buyer wrote. */
export const readMessagesWorkflow = createWorkflow("read-messages", (input: { order_id: string }) => {
  markMessagesReadStep(input)
})
