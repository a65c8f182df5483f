import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isBelowNet, type ListingContent } from "@ocop/shared/listing"
import { listingClosed, weightBelowNet } from "../../../listing/problems"
import { contentOf, requireListing } from "../../../listing/read-listing"
import { LISTING_MODULE } from "../../../modules/listing"
import type { ListingOf } from "../types"

export type SaveProposalInput = ListingOf & { part: Partial<ListingContent> }

const EDITABLE = ["draft", "sent_back"] as const

/** @throws ProblemError 404 for another organization's, 400 `weight_below_net`, 409 `listing_closed` */
export const saveProposalStep = createStep(
  "save-proposal",
  async ({ id, organization_id, part, acted_by, on_behalf }: SaveProposalInput, { container }) => {
    const row = await requireListing(container, { id, organization_id })
    const light = (part.variants ?? []).flatMap((variant, index) => (isBelowNet(variant) ? [index] : []))
    if (light.length > 0) throw weightBelowNet(light)
    const saved = await container.resolve(LISTING_MODULE).save({ id, from: EDITABLE }, { part, acted_by, on_behalf })
    if (!saved) throw listingClosed()
    return new StepResponse({ id }, { id, part: contentOf(row), acted_by: row.acted_by, on_behalf: row.on_behalf })
  },
  async (before, { container }) => {
    if (before) await container.resolve(LISTING_MODULE).save({ id: before.id, from: EDITABLE }, before)
  },
)
