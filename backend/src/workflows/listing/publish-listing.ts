import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createRemoteLinkStep,
  emitEventStep,
} from "@medusajs/medusa/core-flows"
import { ORGANIZATION_MODULE } from "../../modules/organization"
import { ListingEvents } from "./events"
import { decideProposalStep } from "./steps/decide-proposal"
import { movePhotosStep } from "./steps/move-photos"
import { planProductStep } from "./steps/plan-product"
import { planStockStep } from "./steps/plan-stock"
import { tieProposalStep } from "./steps/tie-proposal"
import { writeFactsStep } from "./steps/write-facts"
import { writePacksStep } from "./steps/write-packs"
import type { Deciding } from "./types"

/** A listing that was approved becomes a product on sale: its packs, prices, stock, photos, and the label last. */
export const publishListingWorkflow = createWorkflow("publish-listing", (input: Deciding) => {
  const proposal = decideProposalStep(
    transform({ input }, ({ input }) => ({ ...input, to: "approved" as const, reasons: null })),
  )
  const plan = planProductStep(proposal)
  const products = createProductsWorkflow.runAsStep({
    input: transform({ plan }, ({ plan }) => ({ products: [plan.product] })),
  })
  const made = transform({ products }, ({ products: [product] }) => ({
    product_id: product?.id ?? "",
    variants: (product?.variants ?? []).toSorted((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0)),
  }))
  createRemoteLinkStep(
    transform({ proposal, made }, ({ proposal, made }) => [
      {
        [ORGANIZATION_MODULE]: { organization_id: proposal.organization_id },
        [Modules.PRODUCT]: { product_id: made.product_id },
      },
    ]),
  )
  writePacksStep(
    transform({ proposal, made }, ({ proposal: { content }, made: { variants } }) =>
      variants.map(({ id }, index) => ({ variant_id: id, net: content.variants[index]?.net ?? null })),
    ),
  )
  const levels = planStockStep(
    transform({ plan, proposal }, ({ plan: { handle, place }, proposal: { content } }) => ({
      handle,
      content,
      location_id: place.stock_location_id,
    })),
  )
  createInventoryLevelsWorkflow.runAsStep({
    input: transform({ levels }, ({ levels }) => ({ inventory_levels: levels })),
  })
  movePhotosStep(transform({ proposal, made }, ({ proposal, made }) => ({ from: proposal.id, to: made.product_id })))
  const tied = tieProposalStep(
    transform({ proposal, made }, ({ proposal, made }) => ({ id: proposal.id, product_id: made.product_id })),
  )
  writeFactsStep(
    transform({ proposal, made, plan }, ({ proposal: { content }, made: { product_id }, plan: { place } }) => ({
      product_id,
      content,
      place,
    })),
  )
  emitEventStep({ eventName: ListingEvents.DECIDED, data: transform({ input }, ({ input: { id } }) => ({ id })) })
  return new WorkflowResponse(tied)
})
