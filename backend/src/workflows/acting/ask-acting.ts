import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createActingStep, type AskActingInput } from "./steps/create-acting"

/** An operator wants to act for an organization. Nothing is open before the operator begins. */
export const askActingWorkflow = createWorkflow("ask-acting", (input: AskActingInput) => {
  return new WorkflowResponse(createActingStep(input))
})
