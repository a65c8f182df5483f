import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { RestockEvents } from "./events"
import { moveRestock } from "./move-restock"
import { releaseHeldStep } from "./steps/release-held"
import type { RestockMoveInput } from "./types"

/** The maker declines, or either side cancels before anything is sent: what was promised is free again. */
export const closeRestockWorkflow = createWorkflow("close-restock", (input: RestockMoveInput) => {
  releaseHeldStep(input)
  const event = moveRestock(input)
  emitEventStep({ eventName: RestockEvents.CHANGED, data: event })
})
