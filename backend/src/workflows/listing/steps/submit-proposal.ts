import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { flagsOf, listingGaps } from "@ocop/shared/listing"
import { listingClosed, listingIncomplete } from "../../../listing/problems"
import { contentOf, requireListing } from "../../../listing/read-listing"
import { LISTING_MODULE } from "../../../modules/listing"
import type { ListingOf } from "../types"

/**
 * Puts a listing into the reviewer's queue as it is at this moment. Pressed twice it is there once.
 *
 * @throws ProblemError 404 for another organization's, 409 `listing_incomplete` with what is missing, `listing_closed`
 */
export const submitProposalStep = createStep(
  "submit-proposal",
  async ({ id, organization_id, acted_by, on_behalf }: ListingOf, { container }) => {
    const row = await requireListing(container, { id, organization_id })
    if (row.status === "submitted") return new StepResponse({ id }, null)
    const content = contentOf(row)
    const gaps = listingGaps(content)
    if (gaps.length > 0) throw listingIncomplete(gaps)
    const moved = await container.resolve(LISTING_MODULE).move(
      { id, from: ["draft", "sent_back"], content },
      {
        status: "submitted",
        flags: flagsOf(content),
        submitted_at: new Date(),
        acted_by,
        ...(on_behalf ? { on_behalf } : {}),
      },
    )
    if (!moved) throw listingClosed()
    return new StepResponse({ id }, { id, status: row.status, submitted_at: row.submitted_at })
  },
  async (before, { container }) => {
    if (!before) return
    const { id, status, submitted_at } = before
    await container.resolve(LISTING_MODULE).move({ id, from: ["submitted"] }, { status, submitted_at })
  },
)
