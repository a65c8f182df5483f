import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MemberRole } from "@ocop/shared/member"
import { ORGANIZATION_MODULE } from "../../../modules/organization"

export type CreateInvitationInput = {
  organization_id: string
  email: string
  role: MemberRole
  invited_by: string
  expires_at: Date
}

export const createInvitationStep = createStep(
  "create-invitation",
  async ({ expires_at, ...input }: CreateInvitationInput, { container }) => {
    const { id } = await container
      .resolve(ORGANIZATION_MODULE)
      .createInvitations({ ...input, expires_at: new Date(expires_at) })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(ORGANIZATION_MODULE).deleteInvitations(id)
  },
)
