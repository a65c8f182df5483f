import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { reservePurchaseStep } from "../purchase/steps/reserve-purchase"
import { RestockEvents } from "./events"
import { moveRestockStep } from "./steps/move-restock"
import type { Held, RestockMoveInput } from "./types"

export type AcceptRestockInput = { move: RestockMoveInput; held: Held[] }

/** The maker gives all of it or less; what it gives is promised from then on, and nobody else is sold it. */
export const acceptRestockWorkflow = createWorkflow("accept-restock", (input: AcceptRestockInput) => {
  reservePurchaseStep(
    transform({ input }, ({ input: { held, move } }) =>
      held.map((each) => ({ ...each, allow_backorder: false, created_by: move.id })),
    ),
  )
  const event = moveRestockStep(transform({ input }, ({ input: { move } }) => move))
  emitEventStep({ eventName: RestockEvents.CHANGED, data: event })
})
