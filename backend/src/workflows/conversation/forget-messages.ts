import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { forgetMessagesStep } from "./steps/forget-messages"

/** What buyers and sellers wrote to each other long ago. */
export const forgetMessagesWorkflow = createWorkflow("forget-messages", (input: { written_before: Date }) => {
  return new WorkflowResponse(forgetMessagesStep(input))
})
