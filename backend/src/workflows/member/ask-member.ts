import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { MailAsked } from "../account/events"
import { MemberEvents } from "./events"

export const askMemberWorkflow = createWorkflow("ask-member", (input: MailAsked) => {
  emitEventStep({ eventName: MemberEvents.MEMBER_ASKED, data: input })
  return new WorkflowResponse(input)
})
