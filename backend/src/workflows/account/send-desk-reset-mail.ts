import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sendDeskResetMailStep, type DeskResetMail } from "./steps/send-desk-reset-mail"

/** The mail with the link to a new password for the desk. */
export const sendDeskResetMailWorkflow = createWorkflow("send-desk-reset-mail", (input: DeskResetMail) => {
  const sent = sendDeskResetMailStep(input)
  return new WorkflowResponse(sent)
})
