import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { deleteLineItemsStep, removeShippingMethodFromCartStep } from "@medusajs/medusa/core-flows"

type RemoveBasketLineInput = { line_id: string; shipping_method_ids: string[] }

/** Delivery is chosen again at the purchase: a method that stayed would be that of another parcel. */
export const removeBasketLineWorkflow = createWorkflow("remove-basket-line", (input: RemoveBasketLineInput) => {
  removeShippingMethodFromCartStep({ shipping_method_ids: input.shipping_method_ids })
  deleteLineItemsStep(transform({ input }, ({ input }) => [input.line_id]))
  return new WorkflowResponse(input.line_id)
})
