import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sendTwoFactorMailStep, type TwoFactorMail } from "./steps/send-two-factor-mail"

/** Tells somebody that their password alone signs them in again: they may not have been the one who did it. */
export const sendTwoFactorMailWorkflow = createWorkflow("send-two-factor-mail", (input: TwoFactorMail) => {
  const sent = sendTwoFactorMailStep(input)
  return new WorkflowResponse(sent)
})
