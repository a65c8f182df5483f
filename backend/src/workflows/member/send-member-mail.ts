import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { MailAsked } from "../account/events"
import { sendMemberMailStep } from "./steps/send-member-mail"

/** The mail that opens the desk, or says that it is open. */
export const sendMemberMailWorkflow = createWorkflow("send-member-mail", (input: MailAsked) => {
  const sent = sendMemberMailStep(input)
  return new WorkflowResponse(sent)
})
