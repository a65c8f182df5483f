import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { AccountEvents, type MailAsked } from "./events"

export const askAccountWorkflow = createWorkflow("ask-account", (input: MailAsked) => {
  emitEventStep({ eventName: AccountEvents.ACCOUNT_ASKED, data: input })
  return new WorkflowResponse(input)
})
