import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep, updateProductsWorkflow, updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import { ListingEvents } from "./events"
import { decideProposalStep } from "./steps/decide-proposal"
import { planChangeStep } from "./steps/plan-change"
import { writeFactsStep } from "./steps/write-facts"
import { writePacksStep } from "./steps/write-packs"
import type { Deciding } from "./types"

/** What was approved is said of the product on sale. Price, stock and photos are not touched, the address stays. */
export const changeListingWorkflow = createWorkflow("change-listing", (input: Deciding) => {
  const proposal = decideProposalStep(
    transform({ input }, ({ input }) => ({ ...input, to: "approved" as const, reasons: null })),
  )
  const plan = planChangeStep(proposal)
  updateProductsWorkflow.runAsStep({
    input: transform({ proposal, plan }, ({ proposal, plan }) => ({
      products: [{ id: plan.product_id, title: proposal.content.name }],
    })),
  })
  updateProductVariantsWorkflow.runAsStep({
    input: transform({ plan }, ({ plan }) => ({
      product_variants: plan.variants.map(({ id, title, weight }) => ({ id, title, weight })),
    })),
  })
  writePacksStep(transform({ plan }, ({ plan }) => plan.variants.map(({ id, net }) => ({ variant_id: id, net }))))
  writeFactsStep(
    transform({ proposal, plan }, ({ proposal: { content }, plan: { product_id } }) => ({
      product_id,
      content,
      // The product has an origin already.
      place: { province_code: "", commune_code: null },
    })),
  )
  emitEventStep({ eventName: ListingEvents.DECIDED, data: transform({ input }, ({ input: { id } }) => ({ id })) })
  return new WorkflowResponse(transform({ plan }, ({ plan: { product_id } }) => ({ product_id })))
})
