import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { saveProposalStep, type SaveProposalInput } from "./steps/save-proposal"

/** Writes one page of a draft, or of what was sent back. What is on sale stays as it is. */
export const saveListingWorkflow = createWorkflow("save-listing", (input: SaveProposalInput) => {
  return new WorkflowResponse(saveProposalStep(input))
})
