import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { RestockEvents } from "./events"
import { keepRestocks } from "./keep-restocks"
import type { NewRestock } from "./types"

/** A point asks a producer for goods. */
export const askRestockWorkflow = createWorkflow("ask-restock", (input: NewRestock) => {
  const { lines, events } = keepRestocks(transform({ input }, ({ input }) => [input]))
  emitEventStep({ eventName: RestockEvents.CHANGED, data: events })
  return new WorkflowResponse({ id: input.id, lines })
})
