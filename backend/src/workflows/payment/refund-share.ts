import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { holdOrder } from "../parcel/hold-order"
import { refundHeldOrderWorkflow, type RefundInput } from "./refund-held-order"

/**
 * Gives back some of what was paid for one seller's order.
 *
 * @throws ProblemError 409 order_in_change, refund_too_much
 */
export const refundShareWorkflow = createWorkflow("refund-share", (input: RefundInput) => {
  const release = holdOrder(input)
  refundHeldOrderWorkflow.runAsStep({ input })
  release()
})
