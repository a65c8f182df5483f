import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../../modules/listing"

/** Keeps which product has become of a proposal. */
export const tieProposalStep = createStep(
  "tie-proposal",
  async ({ id, product_id }: { id: string; product_id: string }, { container }) => {
    await container.resolve(LISTING_MODULE).move({ id, from: ["approved"] }, { product_id })
    return new StepResponse({ product_id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(LISTING_MODULE).move({ id, from: ["approved"] }, { product_id: null })
  },
)
