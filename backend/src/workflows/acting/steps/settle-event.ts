import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORGANIZATION_MODULE } from "../../../modules/organization"

/** `detail`: what was done; null where nothing was. */
export type SettleEventInput = { id: string; detail: Record<string, unknown> | null }

/** Says what was done, or takes back the row of what was refused. */
export const settleEventStep = createStep(
  "settle-event",
  async ({ id, detail }: SettleEventInput, { container }) => {
    const organizations = container.resolve(ORGANIZATION_MODULE)
    const before = await organizations.retrieveOrganizationEvent(id)
    if (detail === null) await organizations.deleteOrganizationEvents(id)
    else await organizations.updateOrganizationEvents({ id, detail })
    return new StepResponse({ id }, { before, isGone: detail === null })
  },
  async (done, { container }) => {
    if (!done) return
    const organizations = container.resolve(ORGANIZATION_MODULE)
    const { before, isGone } = done
    if (isGone) await organizations.createOrganizationEvents(before)
    else await organizations.updateOrganizationEvents({ id: before.id, detail: before.detail })
  },
)
