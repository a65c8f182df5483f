import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORGANIZATION_MODULE } from "../../../modules/organization"

/** `detail`: what was done; null where nothing was. */
export type SettleEventInput = { id: string; detail: Record<string, unknown> | null }

/** Says what was done, or takes back the row of what was refused. */
export const settleEventStep = createStep(
  "settle-event",
  async ({ id, detail }: SettleEventInput, { container }) => {
    const organizations = container.resolve(ORGANIZATION_MODULE)
    const before = await organizations.retrieveOrganizationEvent(id, { select: ["id", "detail"] })
    if (detail === null) await organizations.softDeleteOrganizationEvents([id])
    else await organizations.updateOrganizationEvents({ id, detail })
    return new StepResponse({ id }, { id, detail: before.detail, isGone: detail === null })
  },
  async (done, { container }) => {
    if (!done) return
    const organizations = container.resolve(ORGANIZATION_MODULE)
    if (done.isGone) await organizations.restoreOrganizationEvents([done.id])
    else await organizations.updateOrganizationEvents({ id: done.id, detail: done.detail })
  },
)
