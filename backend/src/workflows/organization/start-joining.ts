import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createJoiningStep } from "./steps/create-joining"
import { createMembershipStep } from "./steps/create-membership"
import { draftOrganizationStep, type DraftOrganizationInput } from "./steps/draft-organization"
import { recordOrganizationEventStep } from "./steps/record-organization-event"
import type { Actor } from "./types"

export type StartJoiningInput = DraftOrganizationInput & {
  form_key: string
  is_small_or_medium: boolean
  /** Who will own it; null when an operator begins it for somebody who is yet to be invited. */
  member_id: string | null
  actor: Actor
}

/** Begins an application: an organization that nobody sees yet, with its first owner. */
export const startJoiningWorkflow = createWorkflow("start-joining", (input: StartJoiningInput) => {
  const organization = draftOrganizationStep(
    transform({ input }, ({ input: { name, legal_form, is_producer } }) => ({ name, legal_form, is_producer })),
  )
  createJoiningStep(
    transform({ input, organization }, ({ input: { form_key, is_small_or_medium }, organization }) => ({
      organization_id: organization.id,
      form_key,
      is_small_or_medium,
    })),
  )
  createMembershipStep({ organization_id: organization.id, member_id: input.member_id, role: "owner" })
  recordOrganizationEventStep({
    organization_id: organization.id,
    kind: "drafted",
    actor: input.actor,
    is_told: false,
  })
  return new WorkflowResponse(organization)
})
