import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { requireOwnProduct } from "../../../listing/read-product"

/** Changes nothing. @throws ProblemError 404 for a product of somebody else's */
export const requireOwnProductStep = createStep(
  "require-own-product",
  async ({ organization_id, product_id }: { organization_id: string; product_id: string }, { container }) => {
    const { id } = await requireOwnProduct(container, { id: product_id, organization_id })
    return new StepResponse({ id })
  },
)
