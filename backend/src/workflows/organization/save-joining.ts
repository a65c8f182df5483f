import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { OrganizationStatus } from "@ocop/shared/organization"
import type { JoiningChange } from "../../joining/parse"
import { changeJoiningStep } from "./steps/change-joining"
import { changeOrganizationStep } from "./steps/change-organization"
import { keepPersonalNumberStep } from "./steps/keep-personal-number"
import { recordOrganizationEventStep } from "./steps/record-organization-event"
import { requireOpenForChangesStep } from "./steps/require-open-for-changes"
import type { Actor } from "./types"

export type SaveJoiningInput = {
  organization_id: string
  page: string
  statuses: OrganizationStatus[]
  change: JoiningChange
  actor: Actor
}

/**
 * Keeps one page of an application, while the organization is in one of these statuses. What an operator fills in for
 * somebody is told apart in the history.
 */
export const saveJoiningWorkflow = createWorkflow("save-joining", (input: SaveJoiningInput) => {
  requireOpenForChangesStep(input)
  const parts = transform({ input }, ({ input: { organization_id, change } }) => ({
    organization: { organization_id, change: change.organization ?? {} },
    joining: { organization_id, change: change.joining ?? {} },
    personal: { organization_id, personal_number: change.personal_number },
  }))
  changeOrganizationStep(parts.organization)
  changeJoiningStep(parts.joining)
  keepPersonalNumberStep(parts.personal)
  when({ input }, ({ input }) => input.actor.on_behalf).then(() => {
    recordOrganizationEventStep({
      organization_id: input.organization_id,
      kind: "filled_in",
      actor: input.actor,
      detail: { page: input.page },
      is_told: false,
    })
  })
  return new WorkflowResponse(input.organization_id)
})
