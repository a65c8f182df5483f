import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORGANIZATION_MODULE } from "../../../modules/organization"

export const acceptInvitationStep = createStep(
  "accept-invitation",
  async ({ id }: { id: string }, { container }) => {
    await container.resolve(ORGANIZATION_MODULE).updateInvitations({ id, accepted_at: new Date() })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(ORGANIZATION_MODULE).updateInvitations({ id, accepted_at: null })
  },
)
