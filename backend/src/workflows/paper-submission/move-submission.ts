import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { moveSubmissionStep, type MoveSubmissionInput } from "./steps/move-submission"

/** Its organization takes a paper back, or sends it again. */
export const moveSubmissionWorkflow = createWorkflow("move-submission", (input: MoveSubmissionInput) => {
  return new WorkflowResponse(moveSubmissionStep(input))
})
