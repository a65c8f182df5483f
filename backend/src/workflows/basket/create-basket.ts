import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import { findVietnamStep } from "./steps/find-vietnam"

type CreateBasketInput = { sales_channel_id: string; customer_id?: string | undefined }

export const createBasketWorkflow = createWorkflow("create-basket", (input: CreateBasketInput) => {
  const region = findVietnamStep()
  const cart = createCartWorkflow.runAsStep({
    input: transform({ input, region }, ({ input, region }) => ({
      region_id: region.id,
      sales_channel_id: input.sales_channel_id,
      ...(input.customer_id ? { customer_id: input.customer_id } : {}),
    })),
  })
  return new WorkflowResponse(transform({ cart }, ({ cart }) => ({ id: cart.id })))
})
