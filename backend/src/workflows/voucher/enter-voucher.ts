import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { removeShippingMethodFromCartStep } from "@medusajs/medusa/core-flows"
import { enterVoucherStep } from "./steps/enter-voucher"

type EnterVoucherInput = { cart_id: string; voucher_id: string | null; shipping_method_ids: string[] }

/** Puts a code into a basket, or takes it out. Delivery is chosen again at the purchase, as after every change. */
export const enterVoucherWorkflow = createWorkflow("enter-voucher", (input: EnterVoucherInput) => {
  removeShippingMethodFromCartStep({ shipping_method_ids: input.shipping_method_ids })
  return new WorkflowResponse(enterVoucherStep(input))
})
