import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import {
  beginOrderEditOrderWorkflow,
  cancelOrderWorkflow,
  confirmOrderEditRequestWorkflow,
  emitEventStep,
  orderEditUpdateItemQuantityWorkflow,
} from "@medusajs/medusa/core-flows"
import type { CancelReason } from "@ocop/shared/parcel"
import { refundHeldOrderWorkflow, type RefundInput } from "../payment/refund-held-order"
import { withdrawRestocksStep } from "../restock/steps/withdraw-restocks"
import { giveVouchersBackStep } from "../voucher/steps/give-vouchers-back"
import { ParcelEvents } from "./events"
import { holdOrder } from "./hold-order"
import { authorizeCashStep } from "./steps/authorize-cash"
import { beginCancellationStep } from "./steps/begin-cancellation"
import { planCancellationStep, type CancellationPlan } from "./steps/plan-change"
import { recordParcelStep } from "./steps/record-parcel"
import { releaseEmptyReservationsStep } from "./steps/release-empty-reservations"
import { shrinkDiscountsStep } from "./steps/shrink-discounts"
import type { ParcelInput, Pieces } from "./types"

type CancelLinesInput = ParcelInput & {
  key: string
  /** "all" is what has not been packed. */
  lines: Pieces | "all"
  by_buyer: boolean
  reason: CancelReason
  note: string
}

/**
 * Some or all of what is not packed is not sent: the stock held for it is free again, and the cash to be collected
 * shrinks to what is sent. What was paid for it already goes back to the buyer.
 */
export const cancelLinesWorkflow = createWorkflow("cancel-lines", (input: CancelLinesInput) => {
  const release = holdOrder(input)
  const plan = planCancellationStep(input)
  const by = transform({ input }, ({ input: { acted } }) => acted.actor_id ?? acted.actor)
  when("order", { plan }, ({ plan }) => plan.what === "order").then(() => {
    beginCancellationStep(transform({ input, plan }, ({ input, plan }) => wishOf(input, plan)))
    // First what may be refused: core would book a refund that a bank refuses, and cancel all the same.
    refundHeldOrderWorkflow
      .runAsStep({ input: transform({ input, by }, ({ input, by }) => refundOf(input, by, "rest")) })
      .config({ name: "refund-order" })
    cancelOrderWorkflow.runAsStep({
      input: transform({ input, by }, ({ input, by }) => ({ order_id: input.order_id, canceled_by: by })),
    })
  })
  when("lines", { plan }, ({ plan }) => plan.what === "lines").then(() => {
    const order_id = transform({ input }, ({ input }) => input.order_id)
    beginOrderEditOrderWorkflow.runAsStep({ input: { order_id, created_by: by } })
    orderEditUpdateItemQuantityWorkflow.runAsStep({
      input: transform({ input, plan }, ({ input, plan }) => ({ order_id: input.order_id, items: itemsOf(plan) })),
    })
    shrinkDiscountsStep(
      transform({ input, plan }, ({ input, plan }) => ({ order_id: input.order_id, items: itemsOf(plan) })),
    )
    confirmOrderEditRequestWorkflow.runAsStep({ input: { order_id, confirmed_by: by } })
    releaseEmptyReservationsStep(transform({ plan }, ({ plan }) => itemsOf(plan).map(({ id }) => id)))
    authorizeCashStep({ order_id })
    refundHeldOrderWorkflow
      .runAsStep({ input: transform({ input, by }, ({ input, by }) => refundOf(input, by, "owed")) })
      .config({ name: "refund-lines" })
  })
  when("something", { plan }, ({ plan }) => plan.what !== "nothing").then(() => {
    const changed = recordParcelStep(
      transform({ input, plan }, ({ input, plan }) => ({
        ...wishOf(input, plan),
        kind: "canceled" as const,
      })),
    )
    emitEventStep({ eventName: ParcelEvents.CHANGED, data: changed })
    giveVouchersBackStep(transform({ input }, ({ input }) => ({ order_id: input.order_id })))
    withdrawRestocksStep(transform({ input }, ({ input }) => ({ order_id: input.order_id })))
  })
  release()
})

function wishOf({ order_id, acted, key, reason, note }: CancelLinesInput, plan: CancellationPlan) {
  return { order_id, acted, key, reason, note, lines: plan.what === "nothing" ? [] : plan.lines }
}

function refundOf({ order_id, key }: CancelLinesInput, by: string, amount: "rest" | "owed"): RefundInput {
  return { order_id, amount, key: `canceled:${key}`, by }
}

function itemsOf(plan: CancellationPlan): { id: string; quantity: number }[] {
  return plan.what === "lines" ? plan.items : []
}
