import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingContent } from "@ocop/shared/listing"
import { packsFixed } from "../../../listing/problems"
import { requireOwnProduct } from "../../../listing/read-product"

type Proposal = { organization_id: string; product_id: string | null; content: ListingContent }

/** Changes nothing. @throws ProblemError 404, 409 `packs_fixed` when the packs are not those on sale */
export const planChangeStep = createStep(
  "plan-change",
  async ({ organization_id, product_id, content }: Proposal, { container }) => {
    const product = await requireOwnProduct(container, { id: product_id ?? "", organization_id })
    const proposed = new Map(content.variants.map((variant) => [variant.id, variant]))
    const isSame = content.variants.length === product.variants.length
    const variants = product.variants.map(({ id }) => {
      const variant = proposed.get(id)
      if (!variant || !isSame) throw packsFixed()
      return { id, title: variant.title, weight: variant.weight_g ?? 0, net: variant.net }
    })
    return new StepResponse({ product_id: product.id, variants })
  },
)
