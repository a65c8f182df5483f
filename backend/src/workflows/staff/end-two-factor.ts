import { AuthEvents } from "@medusajs/framework/utils"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { endTwoFactorStep, type EndTwoFactorInput } from "./steps/end-two-factor"

/** For somebody who has lost the phone: from here on their password alone signs them in, and a mail tells them. */
export const endTwoFactorWorkflow = createWorkflow("end-two-factor", (input: EndTwoFactorInput) => {
  const ended = endTwoFactorStep(input)
  emitEventStep({ eventName: AuthEvents.MFA_DISABLED, data: ended })
  return new WorkflowResponse(ended)
})
