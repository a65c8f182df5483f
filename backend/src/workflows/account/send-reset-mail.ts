import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sendResetMailStep, type ResetMail } from "./steps/send-reset-mail"

/** The mail with the link to a new password. */
export const sendResetMailWorkflow = createWorkflow("send-reset-mail", (input: ResetMail) => {
  const sent = sendResetMailStep(input)
  return new WorkflowResponse(sent)
})
