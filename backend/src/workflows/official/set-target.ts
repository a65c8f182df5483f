import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { keepTargetStep, type NewTarget } from "./steps/keep-target"

/** Keeps what the programme wants to reach. Whoever calls has checked by whom and where. */
export const setTargetWorkflow = createWorkflow("set-target", (input: NewTarget) => {
  const id = keepTargetStep(input)
  return new WorkflowResponse(id)
})
