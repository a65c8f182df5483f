import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Invitation } from "../../member/invitation-link"
import { acceptInvitationStep } from "./steps/accept-invitation"
import { createMembershipStep } from "./steps/create-membership"
import { recordOrganizationEventStep } from "./steps/record-organization-event"

export type AcceptInvitationInput = {
  invitation: Pick<Invitation, "id" | "organization_id" | "role">
  member_id: string
}

/** Somebody who was invited acts for the organization from now on. */
export const acceptInvitationWorkflow = createWorkflow("accept-invitation", (input: AcceptInvitationInput) => {
  acceptInvitationStep({ id: input.invitation.id })
  createMembershipStep(
    transform({ input }, ({ input: { invitation, member_id } }) => ({
      organization_id: invitation.organization_id,
      member_id,
      role: invitation.role,
    })),
  )
  recordOrganizationEventStep(
    transform({ input }, ({ input: { invitation, member_id } }) => ({
      organization_id: invitation.organization_id,
      kind: "member_joined",
      actor: { actor_type: "member" as const, actor_id: member_id, on_behalf: false },
      detail: { role: invitation.role },
      is_told: false,
    })),
  )
  return new WorkflowResponse(input.invitation)
})
