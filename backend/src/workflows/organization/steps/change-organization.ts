import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORGANIZATION_MODULE } from "../../../modules/organization"
import { valuesBefore } from "./values-before"

export type ChangeOrganizationInput = { organization_id: string; change: Record<string, unknown> }

/** Writes what changes of the organization's own row; nothing when nothing does. */
export const changeOrganizationStep = createStep(
  "change-organization",
  async ({ organization_id: id, change }: ChangeOrganizationInput, { container }) => {
    if (Object.keys(change).length === 0) return new StepResponse(null, null)
    const organizations = container.resolve(ORGANIZATION_MODULE)
    const before = valuesBefore(await organizations.retrieveOrganization(id), change)
    await organizations.updateOrganizations({ id, ...change })
    return new StepResponse({ id }, { id, ...before })
  },
  async (before, { container }) => {
    if (before) await container.resolve(ORGANIZATION_MODULE).updateOrganizations(before)
  },
)
