import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORGANIZATION_MODULE } from "../../../modules/organization"

/** Nothing without an id. */
export const withdrawInvitationStep = createStep(
  "withdraw-invitation",
  async ({ id }: { id: string | null }, { container }) => {
    if (id === null) return new StepResponse(null, null)
    await container.resolve(ORGANIZATION_MODULE).updateInvitations({ id, withdrawn_at: new Date() })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(ORGANIZATION_MODULE).updateInvitations({ id, withdrawn_at: null })
  },
)
