import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingContent } from "@ocop/shared/listing"
import { LISTING_MODULE } from "../../../modules/listing"
import type { ActingFor } from "../types"

export type NewProposals = ActingFor & { key: string; listings: ListingContent[] }

/** All of them or none. Those that this form has made before are not made again. */
export const createProposalsStep = createStep(
  "create-proposals",
  async ({ key, listings: contents, ...acting }: NewProposals, { container }) => {
    const listings = container.resolve(LISTING_MODULE)
    const keys = contents.map((_, index) => `${key}-${index + 1}`)
    const known = await listings.listListingProposals(
      { organization_id: acting.organization_id, draft_key: keys },
      { select: ["draft_key"], take: keys.length },
    )
    const operators = acting.on_behalf ? [acting.acted_by] : []
    const made = new Set(known.map(({ draft_key }) => draft_key))
    const rows = contents.flatMap((content, index) => {
      const draft_key = keys[index] ?? ""
      const fresh = { ...content, variants: content.variants.map((variant) => ({ ...variant, id: null })) }
      return made.has(draft_key)
        ? []
        : [{ ...acting, operators, draft_key, product_id: null, content: { ...fresh }, name: content.name }]
    })
    const created = rows.length === 0 ? [] : await listings.createListingProposals(rows)
    return new StepResponse(
      { count: contents.length },
      created.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids && ids.length > 0) await container.resolve(LISTING_MODULE).deleteListingProposals(ids)
  },
)
