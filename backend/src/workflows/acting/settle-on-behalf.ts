import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { settleEventStep, type SettleEventInput } from "./steps/settle-event"

/** How it ended what an operator was about to do for an organization. */
export const settleOnBehalfWorkflow = createWorkflow("settle-on-behalf", (input: SettleEventInput) => {
  return new WorkflowResponse(settleEventStep(input))
})
