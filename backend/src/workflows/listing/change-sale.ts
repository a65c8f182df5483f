import { ProductStatus } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { requireOwnProductStep } from "./steps/require-own-product"

export type ChangeSaleInput = { organization_id: string; product_id: string; on_sale: boolean }

/** Takes a product off sale, or puts it back: it was approved once. Orders that were placed stay. */
export const changeSaleWorkflow = createWorkflow("change-sale", (input: ChangeSaleInput) => {
  const product = requireOwnProductStep(input)
  updateProductsWorkflow.runAsStep({
    input: transform({ product, input }, ({ product: { id }, input: { on_sale } }) => ({
      products: [{ id, status: on_sale ? ProductStatus.PUBLISHED : ProductStatus.DRAFT }],
    })),
  })
  return new WorkflowResponse(transform({ input }, ({ input: { on_sale } }) => ({ on_sale })))
})
