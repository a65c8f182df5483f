import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { forgetEnquiriesStep } from "./steps/forget-enquiries"

/** Questions whose visit lies long back name nobody any more: the rows go, and core's notes of their mails. */
export const forgetEnquiriesWorkflow = createWorkflow("forget-enquiries", (input: { visited_before: string }) => {
  const count = forgetEnquiriesStep(input)
  return new WorkflowResponse(count)
})
