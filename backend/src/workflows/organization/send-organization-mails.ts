import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sendOrganizationMailsStep } from "./steps/send-organization-mails"

/** The mails about one thing that was done to an organization, each once. */
export const sendOrganizationMailsWorkflow = createWorkflow("send-organization-mails", (input: { id: string }) => {
  const sent = sendOrganizationMailsStep(input)
  return new WorkflowResponse(sent)
})
