import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep, markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
import { keepBooksStep } from "../ledger/steps/keep-books"
import { ParcelEvents } from "./events"
import { holdOrder } from "./hold-order"
import { planDeliveryStep } from "./steps/plan-change"
import { recordParcelStep } from "./steps/record-parcel"
import type { ParcelInput } from "./types"

/** `is_word_only`: the seller says so, which does not count yet. */
type DeliverBoxInput = ParcelInput & { box_id: string; is_word_only: boolean }

/** A box has arrived. */
export const deliverBoxWorkflow = createWorkflow("deliver-box", (input: DeliverBoxInput) => {
  const release = holdOrder(input)
  const plan = planDeliveryStep(input)
  when("word", { plan, input }, ({ plan, input }) => input.is_word_only && !plan.isSaid && !plan.isDone).then(() => {
    const said = recordParcelStep(
      transform({ input }, ({ input: { order_id, acted, box_id } }) => ({
        order_id,
        acted,
        box_id,
        key: `said_delivered:${box_id}`,
        kind: "said_delivered" as const,
      })),
    )
    emitEventStep({ eventName: ParcelEvents.CHANGED, data: said })
  })
  when("deed", { plan, input }, ({ plan, input }) => !input.is_word_only && !plan.isDone).then(() => {
    markOrderFulfillmentAsDeliveredWorkflow.runAsStep({
      input: transform({ input }, ({ input: { order_id, box_id } }) => ({ orderId: order_id, fulfillmentId: box_id })),
    })
    const delivered = recordParcelStep(
      transform({ input }, ({ input: { order_id, acted, box_id } }) => ({
        order_id,
        acted,
        box_id,
        key: `delivered:${box_id}`,
        kind: "delivered" as const,
      })),
    ).config({ name: "record-delivered" })
    emitEventStep({ eventName: ParcelEvents.CHANGED, data: delivered }).config({ name: "emit-delivered" })
    keepBooksStep(transform({ input }, ({ input }) => ({ order_id: input.order_id })))
  })
  release()
})
