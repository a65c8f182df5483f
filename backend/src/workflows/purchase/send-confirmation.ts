import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sendConfirmationMailStep } from "./steps/send-confirmation-mail"

/** The mail that a purchase was placed, once. */
export const sendConfirmationWorkflow = createWorkflow("send-confirmation", (input: { id: string }) => {
  const sent = sendConfirmationMailStep(input)
  return new WorkflowResponse(sent)
})
