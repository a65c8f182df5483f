import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateCartsStep } from "@medusajs/medusa/core-flows"

type ClaimBasketInput = { cart_id: string; customer_id: string }

/** A basket filled before signing in becomes the customer's own. */
export const claimBasketWorkflow = createWorkflow("claim-basket", (input: ClaimBasketInput) => {
  updateCartsStep(transform({ input }, ({ input }) => [{ id: input.cart_id, customer_id: input.customer_id }]))
  return new WorkflowResponse(input.cart_id)
})
