import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { AccountEvents, type MailAsked } from "./events"

export const askResetWorkflow = createWorkflow("ask-reset", (input: MailAsked) => {
  emitEventStep({ eventName: AccountEvents.RESET_ASKED, data: input })
  return new WorkflowResponse(input)
})
