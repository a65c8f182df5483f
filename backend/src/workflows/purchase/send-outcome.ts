import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sendOutcomeMailStep } from "./steps/send-outcome-mail"

/** The mail that the money of a purchase has come, or that it has not come in time, once. */
export const sendOutcomeWorkflow = createWorkflow("send-outcome", (input: { id: string }) => {
  const sent = sendOutcomeMailStep(input)
  return new WorkflowResponse(sent)
})
