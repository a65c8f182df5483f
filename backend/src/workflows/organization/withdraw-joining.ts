import { createWorkflow, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { moveOrganizationStep } from "./steps/move-organization"
import { recordOrganizationEventStep } from "./steps/record-organization-event"
import type { SubmitJoiningInput } from "./submit-joining"

/** Takes an application back, to change something before it is decided. */
export const withdrawJoiningWorkflow = createWorkflow("withdraw-joining", (input: SubmitJoiningInput) => {
  const { moved } = moveOrganizationStep({
    organization_id: input.organization_id,
    from: "submitted",
    to: "draft",
    reason: null,
  })
  when({ moved }, ({ moved }) => moved).then(() => {
    recordOrganizationEventStep({
      organization_id: input.organization_id,
      kind: "withdrawn",
      actor: input.actor,
      is_told: false,
    })
  })
  return new WorkflowResponse(moved)
})
