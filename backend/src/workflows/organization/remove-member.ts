import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { endMembershipStep } from "./steps/end-membership"
import { recordOrganizationEventStep } from "./steps/record-organization-event"
import type { Actor } from "./types"

export type RemoveMemberInput = { organization_id: string; membership_id: string; actor: Actor }

/** Somebody does not act for the organization any more, from the next request on. An owner is always left. */
export const removeMemberWorkflow = createWorkflow("remove-member", (input: RemoveMemberInput) => {
  const ended = endMembershipStep(
    transform({ input }, ({ input: { organization_id, membership_id, actor } }) => ({
      organization_id,
      membership_id,
      removed_by: actor.actor_id,
    })),
  )
  recordOrganizationEventStep(
    transform({ input, ended }, ({ input: { organization_id, actor }, ended }) => ({
      organization_id,
      kind: "member_removed",
      actor,
      detail: { member_id: ended.member_id },
      is_told: false,
    })),
  )
  return new WorkflowResponse(ended)
})
