import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { markAnsweredStep, type MarkAnsweredInput } from "./steps/mark-answered"

/** A question needs nobody's attention any more. */
export const answerEnquiryWorkflow = createWorkflow("answer-enquiry", (input: MarkAnsweredInput) => {
  const enquiry = markAnsweredStep(input)
  return new WorkflowResponse(enquiry)
})
