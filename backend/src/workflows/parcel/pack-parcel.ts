import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import { createOrderFulfillmentWorkflow, emitEventStep } from "@medusajs/medusa/core-flows"
import { ParcelEvents } from "./events"
import { holdOrder } from "./hold-order"
import { loosenHoldsStep, tightenHoldsStep } from "./steps/loosen-holds"
import { planPackingStep } from "./steps/plan-change"
import { recordParcelStep } from "./steps/record-parcel"
import type { ParcelInput, Pieces } from "./types"

type PackParcelInput = ParcelInput & { key: string; lines: Pieces }

/** Puts some or all of what is left into one box, out of the stock that was held for it. */
export const packParcelWorkflow = createWorkflow("pack-parcel", (input: PackParcelInput) => {
  const release = holdOrder(input)
  const plan = planPackingStep(input)
  when("unpacked", { plan }, ({ plan }) => !plan.isDone).then(() => {
    const loosened = loosenHoldsStep(transform({ plan }, ({ plan }) => plan.lines.map(({ line_id }) => line_id)))
    const box = createOrderFulfillmentWorkflow.runAsStep({
      input: transform({ input, plan }, ({ input: { order_id, acted }, plan }) => ({
        order_id,
        created_by: acted.actor_id ?? acted.actor,
        items: plan.lines.map(({ line_id, quantity }) => ({ id: line_id, quantity })),
      })),
    })
    tightenHoldsStep(loosened)
    const changed = recordParcelStep(
      transform({ input, plan, box }, ({ input: { order_id, acted, key }, plan, box }) => ({
        order_id,
        acted,
        key,
        kind: "packed" as const,
        lines: plan.lines,
        box_id: box.id,
      })),
    )
    emitEventStep({ eventName: ParcelEvents.CHANGED, data: changed })
  })
  release()
})
