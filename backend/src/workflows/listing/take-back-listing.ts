import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { takeBackProposalStep } from "./steps/take-back-proposal"
import type { ListingOf } from "./types"

/** Takes a listing out of the reviewer's queue to go on writing, or gives it up. */
export const takeBackListingWorkflow = createWorkflow(
  "take-back-listing",
  (input: ListingOf & { to: "draft" | "withdrawn" }) => new WorkflowResponse(takeBackProposalStep(input)),
)
