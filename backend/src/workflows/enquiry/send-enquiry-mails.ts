import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sendEnquiryMailsStep } from "./steps/send-enquiry-mails"

/** The mails about one question, each once. */
export const sendEnquiryMailsWorkflow = createWorkflow("send-enquiry-mails", (input: { id: string }) => {
  const sent = sendEnquiryMailsStep(input)
  return new WorkflowResponse(sent)
})
