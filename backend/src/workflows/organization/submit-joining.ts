import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { OrganizationEvents } from "./events"
import { changeJoiningStep } from "./steps/change-joining"
import { moveOrganizationStep } from "./steps/move-organization"
import { recordOrganizationEventStep } from "./steps/record-organization-event"
import { requireCompleteStep } from "./steps/require-complete"
import type { Actor } from "./types"

export type SubmitJoiningInput = { organization_id: string; actor: Actor }

/** Sends a whole application to the operators, who are told. Sent twice it is sent once. */
export const submitJoiningWorkflow = createWorkflow("submit-joining", (input: SubmitJoiningInput) => {
  requireCompleteStep({ organization_id: input.organization_id })
  const { moved } = moveOrganizationStep({
    organization_id: input.organization_id,
    from: "draft",
    to: "submitted",
    reason: null,
  })
  when({ moved }, ({ moved }) => moved).then(() => {
    changeJoiningStep(
      transform({ input }, ({ input: { organization_id } }) => ({
        organization_id,
        change: { submitted_at: new Date(), corrections: null },
      })),
    )
    const event = recordOrganizationEventStep({
      organization_id: input.organization_id,
      kind: "submitted",
      actor: input.actor,
      is_told: true,
    })
    emitEventStep({ eventName: OrganizationEvents.RECORDED, data: event })
  })
  return new WorkflowResponse(moved)
})
