import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACTING_LINK_MINUTES } from "@ocop/shared/acting"
import { requireOrganization } from "../../../joining/require-organization"
import { ORGANIZATION_MODULE } from "../../../modules/organization"

export type AskActingInput = { organization_id: string; user_id: string; reason: string }

/** @throws ProblemError 404 */
export const createActingStep = createStep(
  "create-acting",
  async (input: AskActingInput, { container }) => {
    await requireOrganization(container, input.organization_id)
    const expires_at = new Date(Date.now() + ACTING_LINK_MINUTES * 60_000)
    const { id } = await container.resolve(ORGANIZATION_MODULE).createActingSessions({ ...input, expires_at })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(ORGANIZATION_MODULE).deleteActingSessions(id)
  },
)
