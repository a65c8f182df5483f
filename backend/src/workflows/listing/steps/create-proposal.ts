import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingContent } from "@ocop/shared/listing"
import { LISTING_MODULE } from "../../../modules/listing"
import type { ActingFor } from "../types"

export type NewProposal = ActingFor & { draft_key: string; product_id: string | null; content: ListingContent }

/** @throws MedusaError INVALID_DATA when this form has made one, or when the product has an open one */
export const createProposalStep = createStep(
  "create-proposal",
  async (proposal: NewProposal, { container }) => {
    const { content, on_behalf, acted_by } = proposal
    const row = await container.resolve(LISTING_MODULE).createListingProposals({
      ...proposal,
      operators: on_behalf ? [acted_by] : [],
      content: { ...content },
      name: content.name,
    })
    return new StepResponse({ id: row.id }, row.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(LISTING_MODULE).deleteListingProposals(id)
  },
)
