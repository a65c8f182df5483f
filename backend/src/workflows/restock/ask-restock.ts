import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { RestockEvents } from "./events"
import { keepRestockStep } from "./steps/keep-restock"
import type { NewRestock } from "./types"

/** A point asks a producer for goods. */
export const askRestockWorkflow = createWorkflow("ask-restock", (input: NewRestock) => {
  const made = keepRestockStep(input)
  emitEventStep({ eventName: RestockEvents.CHANGED, data: transform({ made }, ({ made }) => ({ id: made.event_id })) })
  return new WorkflowResponse(made)
})
