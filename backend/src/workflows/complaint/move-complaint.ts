import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import {
  adjustInventoryLevelsStep,
  beginReceiveReturnWorkflow,
  beginReturnOrderWorkflow,
  confirmReturnReceiveWorkflow,
  confirmReturnRequestWorkflow,
  dismissItemReturnRequestWorkflow,
  emitEventStep,
  receiveItemReturnRequestWorkflow,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import { holdOrder } from "../parcel/hold-order"
import { authorizeCashStep } from "../parcel/steps/authorize-cash"
import { ComplaintEvents } from "./events"
import { refundHeldOrderWorkflow } from "../payment/refund-held-order"
import { keepBooksStep } from "../ledger/steps/keep-books"
import { findMissedStockStep } from "./steps/find-missed-stock"
import { planMoveStep, type MovePlan } from "./steps/plan-move"
import { recordComplaintPayoutStep } from "./steps/record-complaint-payout"
import { standParcelStep } from "../parcel/steps/stand-parcel"
import { recordMoveStep } from "./steps/record-move"
import type { MoveInput } from "./types"

/**
 * One side's next step about a complaint. Goods that are to come back are a return of core's, of this seller's order
 * alone: when they are here they are stock again, unless they are not fit for it. What is owed to the buyer is written
 * down with the complaint, and goes back when it is settled.
 */
export const moveComplaintWorkflow = createWorkflow("move-complaint", (input: MoveInput) => {
  const release = holdOrder(input)
  const plan = planMoveStep(input)
  const by = transform({ input }, ({ input: { acted } }) => acted.actor_id ?? acted.actor)
  const requested = when("request", { plan }, ({ plan }) => plan.request !== null).then(() => {
    const begun = beginReturnOrderWorkflow.runAsStep({
      input: transform({ input, plan, by }, ({ input, plan, by }) => ({
        order_id: input.order_id,
        location_id: plan.request?.location_id ?? "",
        created_by: by,
      })),
    })
    const return_id = transform({ begun }, ({ begun }) => begun.return_id ?? "")
    requestItemReturnWorkflow.runAsStep({
      input: transform({ return_id, plan }, ({ return_id, plan }) => ({
        return_id,
        items: plan.request?.items ?? [],
      })),
    })
    confirmReturnRequestWorkflow.runAsStep({
      input: transform({ return_id, by }, ({ return_id, by }) => ({ return_id, confirmed_by: by })),
    })
    return return_id
  })
  when("receive", { plan }, ({ plan }) => plan.receive !== null).then(() => {
    const return_id = transform({ plan }, ({ plan }) => plan.receive?.return_id ?? "")
    beginReceiveReturnWorkflow.runAsStep({
      input: transform({ return_id, by }, ({ return_id, by }) => ({ return_id, created_by: by })),
    })
  })
  const missed = when("restock", { plan }, ({ plan }) => plan.receive?.restock === true).then(() => {
    receiveItemReturnRequestWorkflow.runAsStep({ input: transform({ plan }, received) })
    return findMissedStockStep(transform({ plan }, received))
  })
  when("stock-missed", { missed }, ({ missed }) => (missed ?? []).length > 0).then(() => {
    adjustInventoryLevelsStep(transform({ missed }, ({ missed }) => missed ?? []))
  })
  when("unfit", { plan }, ({ plan }) => plan.receive?.restock === false).then(() => {
    dismissItemReturnRequestWorkflow.runAsStep({ input: transform({ plan }, received) })
  })
  when("received", { plan }, ({ plan }) => plan.receive !== null).then(() => {
    confirmReturnReceiveWorkflow.runAsStep({
      input: transform({ plan, by }, ({ plan, by }) => ({
        return_id: plan.receive?.return_id ?? "",
        confirmed_by: by,
      })),
    })
    authorizeCashStep(transform({ input }, ({ input }) => ({ order_id: input.order_id })))
  })
  // What was paid before delivery is given back in the payment module first, which may refuse it.
  when("paid-back", { plan }, owesMoney).then(() => {
    refundHeldOrderWorkflow.runAsStep({
      input: transform({ input, plan, by }, ({ input, plan, by }) => ({
        order_id: input.order_id,
        amount: plan.amount,
        key: `complaint:${input.complaint_id}`,
        by,
      })),
    })
    recordComplaintPayoutStep(
      transform({ input, plan }, ({ input, plan }) => ({
        complaint_id: input.complaint_id,
        order_id: input.order_id,
        amount: plan.amount,
      })),
    )
  })
  when("moved", { plan }, ({ plan }) => !plan.isDone).then(() => {
    const moved = recordMoveStep(
      transform({ input, plan, requested }, ({ input, plan, requested }) => ({
        complaint_id: input.complaint_id,
        acted: input.acted,
        key: input.key,
        kind: input.move,
        note: input.note,
        state: plan.state,
        amount: plan.amount,
        comes_back: plan.request !== null,
        return_id: requested ?? null,
      })),
    )
    standParcelStep(transform({ input }, ({ input }) => ({ order_id: input.order_id })))
    emitEventStep({ eventName: ComplaintEvents.CHANGED, data: moved })
    keepBooksStep(transform({ input }, ({ input }) => ({ order_id: input.order_id })))
  })
  release()
})

function owesMoney({ plan }: { plan: MovePlan }): boolean {
  return !plan.isDone && plan.state === "settled" && plan.amount > 0
}

function received({
  plan,
}: {
  plan: { receive: { return_id: string; items: { id: string; quantity: number }[] } | null }
}) {
  return { return_id: plan.receive?.return_id ?? "", items: plan.receive?.items ?? [] }
}
