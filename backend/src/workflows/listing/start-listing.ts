import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createProposalStep, type NewProposal } from "./steps/create-proposal"

/** Begins a listing. Shoppers see nothing of it. */
export const startListingWorkflow = createWorkflow("start-listing", (input: NewProposal) => {
  return new WorkflowResponse(createProposalStep(input))
})
