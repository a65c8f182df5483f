import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ParcelEvents } from "./events"
import { holdOrder } from "./hold-order"
import { planConfirmationStep } from "./steps/plan-change"
import { recordParcelStep } from "./steps/record-parcel"
import type { ParcelInput } from "./types"

/** The seller has seen the order and will pack it. */
export const confirmParcelWorkflow = createWorkflow("confirm-parcel", (input: ParcelInput) => {
  const release = holdOrder(input)
  const plan = planConfirmationStep(input)
  when("unconfirmed", { plan }, ({ plan }) => !plan.isDone).then(() => {
    const changed = recordParcelStep(
      transform({ input }, ({ input: { order_id, acted } }) => ({
        order_id,
        acted,
        key: "confirmed",
        kind: "confirmed" as const,
      })),
    )
    emitEventStep({ eventName: ParcelEvents.CHANGED, data: changed })
  })
  release()
})
