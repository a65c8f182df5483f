import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordOrganizationEventStep } from "./steps/record-organization-event"
import { withdrawInvitationStep } from "./steps/withdraw-invitation"
import type { Actor } from "./types"

export type WithdrawInvitationInput = { organization_id: string; id: string; actor: Actor }

/** The mailed link opens nothing any more. */
export const withdrawInvitationWorkflow = createWorkflow("withdraw-invitation", (input: WithdrawInvitationInput) => {
  withdrawInvitationStep({ id: input.id })
  recordOrganizationEventStep(
    transform({ input }, ({ input: { organization_id, id, actor } }) => ({
      organization_id,
      kind: "invitation_withdrawn",
      actor,
      detail: { invitation_id: id },
      is_told: false,
    })),
  )
  return new WorkflowResponse(input.id)
})
