import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep, refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { refundNote } from "../../payment/refund-note"
import { PaymentEvents } from "./events"
import { planRefundStep, type RefundAmount } from "./steps/plan-refund"
import { recordPayoutStep } from "./steps/record-payout"

/** `key`: the same refund asked for twice is made once. `by`: who asked; `reason`: why, in their words. */
export type RefundInput = { order_id: string; amount: RefundAmount; key: string; by: string; reason?: string }

/**
 * Gives back some of what was paid for an order, for a workflow that holds the order. Where it fails, it does so loudly
 * and before anything else is changed.
 *
 * @throws ProblemError 409 order_in_change, refund_too_much
 */
export const refundHeldOrderWorkflow = createWorkflow("refund-held-order", (input: RefundInput) => {
  const plan = planRefundStep(input)
  when("refund", { plan }, ({ plan }) => plan.amount > 0).then(() => {
    refundPaymentWorkflow.runAsStep({
      input: transform({ input, plan }, ({ input, plan }) => ({
        payment_id: plan.payment_id,
        amount: plan.amount,
        created_by: input.by,
        note: refundNote(input),
      })),
    })
  })
  // Also for a refund that a stopped run has made.
  recordPayoutStep(input)
  emitEventStep({
    eventName: PaymentEvents.REFUNDED,
    data: transform({ input }, ({ input }) => ({ id: input.order_id })),
  })
})
