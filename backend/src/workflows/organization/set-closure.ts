import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Closure } from "@ocop/shared/closure"
import { keepClosureStep } from "./steps/keep-closure"
import { recordOrganizationEventStep } from "./steps/record-organization-event"
import type { Actor } from "./types"

export type SetClosureInput = { organization_id: string; closure: Closure | null; actor: Actor }

/** An organization says when it is closed, or that it is not any more. What is so already leaves no trace. */
export const setClosureWorkflow = createWorkflow("set-closure", (input: SetClosureInput) => {
  const { changed } = keepClosureStep(
    transform({ input }, ({ input: { organization_id, closure } }) => ({ organization_id, closure })),
  )
  when({ changed }, ({ changed }) => changed).then(() => {
    recordOrganizationEventStep(
      transform({ input }, ({ input: { organization_id, closure, actor } }) => ({
        organization_id,
        kind: closure === null ? "closure_ended" : "closure_set",
        actor,
        detail: closure && { closed_from: closure.from, closed_until: closure.until },
        is_told: false,
      })),
    )
  })
  return new WorkflowResponse(changed)
})
