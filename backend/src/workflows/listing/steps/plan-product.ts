import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingContent } from "@ocop/shared/listing"
import { freeHandle, requireSellerPlace, toProduct } from "../../../listing/plan-product"

type Proposal = { id: string; organization_id: string; content: ListingContent }

/** Changes nothing. @throws ProblemError 409 `seller_not_ready` */
export const planProductStep = createStep(
  "plan-product",
  async ({ id, organization_id, content }: Proposal, { container }) => {
    const place = await requireSellerPlace(container, organization_id)
    const handle = await freeHandle(container, content.name, id)
    return new StepResponse({ place, handle, product: toProduct(content, place, handle) })
  },
)
