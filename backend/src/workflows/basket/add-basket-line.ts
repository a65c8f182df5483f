import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { addToCartWorkflow, removeShippingMethodFromCartStep } from "@medusajs/medusa/core-flows"

type AddBasketLineInput = { cart_id: string; variant_id: string; quantity: number; shipping_method_ids: string[] }

/**
 * Delivery is chosen again at the purchase. Until then no method stays on the cart: core would price it anew at every
 * change, and fail the change when the parcel has become too heavy.
 */
export const addBasketLineWorkflow = createWorkflow("add-basket-line", (input: AddBasketLineInput) => {
  removeShippingMethodFromCartStep({ shipping_method_ids: input.shipping_method_ids })
  addToCartWorkflow.runAsStep({
    input: transform({ input }, ({ input }) => ({
      cart_id: input.cart_id,
      items: [{ variant_id: input.variant_id, quantity: input.quantity }],
    })),
  })
  return new WorkflowResponse(input.cart_id)
})
