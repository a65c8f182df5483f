import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { listingClosed } from "../../../listing/problems"
import { requireListing } from "../../../listing/read-listing"
import { LISTING_MODULE } from "../../../modules/listing"
import type { ListingOf } from "../types"

/** What waits becomes a draft again, a draft is given up. @throws ProblemError 404, 409 `listing_closed` */
export const takeBackProposalStep = createStep(
  "take-back-proposal",
  async ({ id, organization_id, acted_by, to }: ListingOf & { to: "draft" | "withdrawn" }, { container }) => {
    const { status } = await requireListing(container, { id, organization_id })
    if (status === to) return new StepResponse({ id }, null)
    const from = to === "draft" ? (["submitted"] as const) : (["draft", "sent_back", "submitted"] as const)
    const moved = await container.resolve(LISTING_MODULE).move({ id, from }, { status: to, acted_by })
    if (!moved) throw listingClosed()
    return new StepResponse({ id }, { id, status, to })
  },
  async (before, { container }) => {
    if (!before) return
    const { id, status, to } = before
    await container.resolve(LISTING_MODULE).move({ id, from: [to] }, { status })
  },
)
