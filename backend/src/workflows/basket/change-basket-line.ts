import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { removeShippingMethodFromCartStep, updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"

type ChangeBasketLineInput = { cart_id: string; line_id: string; quantity: number; shipping_method_ids: string[] }

/** 0 takes the line out. */
export const changeBasketLineWorkflow = createWorkflow("change-basket-line", (input: ChangeBasketLineInput) => {
  removeShippingMethodFromCartStep({ shipping_method_ids: input.shipping_method_ids })
  updateLineItemInCartWorkflow.runAsStep({
    input: transform({ input }, ({ input }) => ({
      cart_id: input.cart_id,
      item_id: input.line_id,
      update: { quantity: input.quantity },
    })),
  })
  return new WorkflowResponse(input.cart_id)
})
