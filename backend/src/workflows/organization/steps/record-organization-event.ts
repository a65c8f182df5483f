import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORGANIZATION_MODULE } from "../../../modules/organization"
import type { Actor } from "../types"

export type RecordEventInput = {
  organization_id: string
  kind: string
  actor: Actor
  reason?: string | null
  detail?: Record<string, unknown> | null
  /** Somebody is to be told by mail. */
  is_told: boolean
}

/** One more row of an organization's history. */
export const recordOrganizationEventStep = createStep(
  "record-organization-event",
  async ({ actor, is_told, ...event }: RecordEventInput, { container }) => {
    const told_at = is_told ? null : new Date()
    const { id } = await container
      .resolve(ORGANIZATION_MODULE)
      .createOrganizationEvents({ reason: null, detail: null, ...event, ...actor, told_at })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(ORGANIZATION_MODULE).deleteOrganizationEvents(id)
  },
)
