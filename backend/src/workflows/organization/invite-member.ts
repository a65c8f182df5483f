import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { MemberRole } from "@ocop/shared/member"
import { OrganizationEvents } from "./events"
import { createInvitationStep } from "./steps/create-invitation"
import { recordOrganizationEventStep } from "./steps/record-organization-event"
import { withdrawInvitationStep } from "./steps/withdraw-invitation"
import type { Actor } from "./types"

export type InviteMemberInput = {
  organization_id: string
  email: string
  role: MemberRole
  expires_at: Date
  /** An invitation of the same e-mail that is too old: it makes room. */
  lapsed_id: string | null
  actor: Actor
}

/** Asks somebody to act for an organization; the mail goes out after it. */
export const inviteMemberWorkflow = createWorkflow("invite-member", (input: InviteMemberInput) => {
  withdrawInvitationStep({ id: input.lapsed_id })
  const invitation = createInvitationStep(
    transform({ input }, ({ input: { organization_id, email, role, expires_at, actor } }) => ({
      organization_id,
      email,
      role,
      expires_at,
      invited_by: actor.actor_id,
    })),
  )
  const event = recordOrganizationEventStep(
    transform({ input, invitation }, ({ input: { organization_id, actor, role }, invitation }) => ({
      organization_id,
      kind: "member_invited",
      actor,
      detail: { invitation_id: invitation.id, role },
      is_told: true,
    })),
  )
  emitEventStep({ eventName: OrganizationEvents.RECORDED, data: event })
  return new WorkflowResponse(invitation)
})
