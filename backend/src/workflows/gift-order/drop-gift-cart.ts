import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { GIFT_ORDER_MODULE } from "../../modules/gift-order"

/** Forward only: what was refused has become nothing, and its form may be sent again. */
const dropGiftCartStep = createStep("drop-gift-cart", async ({ cart_id }: { cart_id: string }, { container }) => {
  const orders = container.resolve(GIFT_ORDER_MODULE)
  const [order] = await orders.listGiftOrders({ cart_id, group_id: null }, { take: 1 })
  if (order) await orders.deleteGiftOrders(order.id)
  return new StepResponse(order !== undefined)
})

/** Forgets a try to order a gift that was refused. Its cart stays, empty of meaning, like any that nobody goes on with. */
export const dropGiftCartWorkflow = createWorkflow("drop-gift-cart", (input: { cart_id: string }) => {
  return new WorkflowResponse(dropGiftCartStep(input))
})
