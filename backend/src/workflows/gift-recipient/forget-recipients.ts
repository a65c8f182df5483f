import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { forgetRecipientsStep, type ForgetRecipientsInput } from "./steps/forget-recipients"

/** Lists whose gifts were delivered long ago, and those that were never ordered, name nobody any more. */
export const forgetRecipientsWorkflow = createWorkflow("forget-recipients", (input: ForgetRecipientsInput) => {
  const count = forgetRecipientsStep(input)
  return new WorkflowResponse(count)
})
