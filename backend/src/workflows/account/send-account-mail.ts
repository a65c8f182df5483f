import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { MailAsked } from "./events"
import { sendAccountMailStep } from "./steps/send-account-mail"

/** The mail that opens an account, or says that there is one. */
export const sendAccountMailWorkflow = createWorkflow("send-account-mail", (input: MailAsked) => {
  const sent = sendAccountMailStep(input)
  return new WorkflowResponse(sent)
})
