import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { forgetComplaintWordsStep } from "./steps/forget-complaint-words"

/** What was written in reports of long ago. Which goods they were about and what was paid for them stays. */
export const forgetComplaintWordsWorkflow = createWorkflow(
  "forget-complaint-words",
  (input: { reported_before: Date }) => {
    return new WorkflowResponse(forgetComplaintWordsStep(input))
  },
)
