import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import { createOrderShipmentWorkflow, emitEventStep } from "@medusajs/medusa/core-flows"
import type { Carrier } from "@ocop/shared/parcel"
import { ParcelEvents } from "./events"
import { holdOrder } from "./hold-order"
import { planHandOverStep } from "./steps/plan-change"
import { recordParcelStep } from "./steps/record-parcel"
import type { ParcelInput } from "./types"

type HandOverBoxInput = ParcelInput & { box_id: string; carrier: Carrier; tracking_number: string }

/** A box leaves with a carrier. Told again with another carrier or number, that is what it left with. */
export const handOverBoxWorkflow = createWorkflow("hand-over-box", (input: HandOverBoxInput) => {
  const release = holdOrder(input)
  const plan = planHandOverStep(input)
  when("here", { plan }, ({ plan }) => plan.what === "ship").then(() => {
    createOrderShipmentWorkflow.runAsStep({
      input: transform({ input, plan }, ({ input: { order_id, box_id, acted, tracking_number }, plan }) => ({
        order_id,
        fulfillment_id: box_id,
        created_by: acted.actor_id ?? acted.actor,
        items: plan.lines.map(({ line_id, quantity }) => ({ id: line_id, quantity })),
        labels: tracking_number === "" ? [] : [{ tracking_number, tracking_url: "", label_url: "" }],
      })),
    })
  })
  when("new", { plan }, ({ plan }) => plan.what !== "nothing").then(() => {
    const changed = recordParcelStep(
      transform({ input, plan }, ({ input, plan }) => ({
        order_id: input.order_id,
        acted: input.acted,
        key: plan.key,
        kind: plan.what === "ship" ? ("handed_over" as const) : ("tracking_changed" as const),
        lines: plan.lines,
        box_id: input.box_id,
        carrier: input.carrier,
        tracking_number: input.tracking_number,
      })),
    )
    emitEventStep({ eventName: ParcelEvents.CHANGED, data: changed })
  })
  release()
})
