import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { RestockEvents } from "./events"
import { moveRestock } from "./move-restock"
import { takeHeldStep } from "./steps/take-held"
import type { RestockMoveInput } from "./types"

/** What was promised leaves the maker's place. */
export const sendRestockWorkflow = createWorkflow("send-restock", (input: RestockMoveInput) => {
  takeHeldStep(input)
  const event = moveRestock(input)
  emitEventStep({ eventName: RestockEvents.CHANGED, data: event })
})
