import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { canMoveTo } from "@ocop/shared/joining"
import type { OrganizationStatus } from "@ocop/shared/organization"
import { cannotMove } from "../../../joining/problems"
import { requireOrganization } from "../../../joining/require-organization"
import { ORGANIZATION_MODULE } from "../../../modules/organization"

export type MoveOrganizationInput = {
  organization_id: string
  from: OrganizationStatus
  to: OrganizationStatus
  /** What its people read about it, in Vietnamese. */
  reason: string | null
}

/**
 * Moves an organization from one status to the next. One that is there already stays, so that a button may be pressed
 * twice: `moved` tells.
 *
 * @throws ProblemError 404, 409 status_changed
 */
export const moveOrganizationStep = createStep(
  "move-organization",
  async ({ organization_id: id, from, to, reason }: MoveOrganizationInput, { container }) => {
    const row = await requireOrganization(container, id)
    if (row.status === to) return new StepResponse({ id, moved: false }, null)
    if (row.status !== from || !canMoveTo(from, to)) throw cannotMove()
    await container.resolve(ORGANIZATION_MODULE).updateOrganizations({ id, status: to, status_reason: reason })
    return new StepResponse({ id, moved: true }, { id, status: row.status, status_reason: row.status_reason })
  },
  async (before, { container }) => {
    if (before) await container.resolve(ORGANIZATION_MODULE).updateOrganizations(before)
  },
)
