import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { OfficialEvents } from "./events"
import { writeActsStep, type RecordActsInput } from "./steps/write-acts"

/**
 * Writes what an official decided, all of it or nothing, with who and why; the goods that it is about are written to the
 * index right after. Whoever calls has checked what may be decided, by whom and where.
 *
 * @returns the ids in the order of the changes
 * @throws ProblemError 409 `changed_meanwhile`
 */
export const recordActsWorkflow = createWorkflow("record-acts", (input: RecordActsInput) => {
  const recorded = writeActsStep(input)
  emitEventStep({
    eventName: OfficialEvents.RECORDED,
    data: transform({ recorded }, ({ recorded: { batch_id } }) => ({ batch_id })),
  })
  return new WorkflowResponse(recorded)
})
