import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { OrganizationEvents } from "../organization/events"
import { recordOrganizationEventStep } from "../organization/steps/record-organization-event"
import { beginActingStep } from "./steps/begin-acting"
import { endActingStep } from "./steps/end-acting"

export type BeginActingInput = { id: string; organization_id: string; user_id: string; reason: string }

/** From now on an operator acts for an organization, which reads so in its history and its bell. */
export const beginActingWorkflow = createWorkflow("begin-acting", (input: BeginActingInput) => {
  endActingStep({ user_id: input.user_id })
  beginActingStep({ id: input.id })
  const event = recordOrganizationEventStep(
    transform({ input }, ({ input: { organization_id, user_id, reason } }) => ({
      organization_id,
      kind: "acting_opened",
      actor: { actor_type: "operator" as const, actor_id: user_id, on_behalf: true },
      reason,
      is_told: false,
    })),
  )
  emitEventStep({ eventName: OrganizationEvents.RECORDED, data: event })
  return new WorkflowResponse(event)
})
