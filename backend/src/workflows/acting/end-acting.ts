import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { endActingStep } from "./steps/end-acting"

/** An operator acts for nobody any more. */
export const endActingWorkflow = createWorkflow("end-acting", (input: { user_id: string }) => {
  return new WorkflowResponse(endActingStep(input))
})
