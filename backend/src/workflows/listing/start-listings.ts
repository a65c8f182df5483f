import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createProposalsStep, type NewProposals } from "./steps/create-proposals"

/** Begins many listings at once, as from a sheet. Shoppers see nothing of them. */
export const startListingsWorkflow = createWorkflow("start-listings", (input: NewProposals) => {
  return new WorkflowResponse(createProposalsStep(input))
})
