import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ListingEvents } from "./events"
import { decideProposalStep } from "./steps/decide-proposal"
import type { Deciding } from "./types"

/** Tells the organization, field by field, what has to be mended. What is on sale stays as it is. */
export const sendBackListingWorkflow = createWorkflow(
  "send-back-listing",
  (input: Deciding & { reasons: Record<string, string> }) => {
    const decided = decideProposalStep(transform({ input }, ({ input }) => ({ ...input, to: "sent_back" as const })))
    emitEventStep({ eventName: ListingEvents.DECIDED, data: transform({ input }, ({ input: { id } }) => ({ id })) })
    return new WorkflowResponse(
      transform({ decided }, ({ decided: { id, organization_id } }) => ({ id, organization_id })),
    )
  },
)
