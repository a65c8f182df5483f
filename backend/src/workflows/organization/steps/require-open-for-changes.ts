import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OrganizationStatus } from "@ocop/shared/organization"
import { notOpenForChanges } from "../../../joining/problems"
import { requireOrganization } from "../../../joining/require-organization"

export type RequireOpenInput = { organization_id: string; statuses: OrganizationStatus[] }

/** Changes nothing. @throws ProblemError 404, 409 not_a_draft */
export const requireOpenForChangesStep = createStep(
  "require-open-for-changes",
  async ({ organization_id: id, statuses }: RequireOpenInput, { container }) => {
    const { status } = await requireOrganization(container, id)
    if (!statuses.includes(status)) throw notOpenForChanges()
    return new StepResponse({ id })
  },
)
