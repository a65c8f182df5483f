import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { submitProposalStep } from "./steps/submit-proposal"
import type { ListingOf } from "./types"

/** Asks for a review of what is written. */
export const submitListingWorkflow = createWorkflow("submit-listing", (input: ListingOf) => {
  return new WorkflowResponse(submitProposalStep(input))
})
