import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createCartsStep, findOrCreateCustomerStep } from "@medusajs/medusa/core-flows"
import { findVietnamStep } from "./steps/find-vietnam"

type CreateBasketInput = { sales_channel_id: string; customer_id?: string | undefined }

/**
 * An empty cart. Core's own workflow goes on to price, tax and promote what is not in it (50 statements); the publishable
 * key has told the sales channel.
 */
export const createBasketWorkflow = createWorkflow("create-basket", (input: CreateBasketInput) => {
  const region = findVietnamStep()
  const found = findOrCreateCustomerStep(transform({ input }, ({ input }) => ({ customerId: input.customer_id })))
  const carts = createCartsStep(
    transform({ input, region, found }, ({ input, region, found }) => [
      {
        region_id: region.id,
        currency_code: region.currency_code,
        sales_channel_id: input.sales_channel_id,
        ...(found.customer ? { customer_id: found.customer.id, email: found.customer.email ?? undefined } : {}),
      },
    ]),
  )
  return new WorkflowResponse(transform({ carts }, ({ carts }) => ({ id: carts[0]?.id ?? "" })))
})
