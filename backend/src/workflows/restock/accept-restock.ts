import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { reservePurchaseStep } from "../purchase/steps/reserve-purchase"
import { RestockEvents } from "./events"
import { moveRestock } from "./move-restock"
import { shrinkHeldStep } from "./steps/shrink-held"
import type { Held, RestockMoveInput } from "./types"

/** `held`: what is promised from now on. `kept`: of what a gift holds already, what is given; null where it holds nothing. */
export type AcceptRestockInput = {
  move: RestockMoveInput
  held: Held[]
  kept: { inventory_item_id: string; quantity: number }[] | null
}

/** The maker gives all of it or less; what it gives is promised from then on, and nobody else is sold it. */
export const acceptRestockWorkflow = createWorkflow("accept-restock", (input: AcceptRestockInput) => {
  reservePurchaseStep(
    transform({ input }, ({ input: { held, move } }) =>
      held.map((each) => ({ ...each, allow_backorder: false, created_by: move.id })),
    ),
  )
  when("held-before", { input }, ({ input }) => input.kept !== null).then(() => {
    shrinkHeldStep(transform({ input }, ({ input: { move, kept } }) => ({ id: move.id, kept: kept ?? [] })))
  })
  const event = moveRestock(transform({ input }, ({ input: { move } }) => move))
  emitEventStep({ eventName: RestockEvents.CHANGED, data: event })
})
