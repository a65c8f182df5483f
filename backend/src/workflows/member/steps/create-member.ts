import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MailLocale } from "@ocop/shared/account"
import { ORGANIZATION_MODULE } from "../../../modules/organization"

/** `phone` is E.164, or null. */
export type NewMember = { email: string; name: string; phone: string | null; locale: MailLocale }

export const createMemberStep = createStep(
  "create-member",
  async (input: NewMember, { container }) => {
    const member = await container.resolve(ORGANIZATION_MODULE).createMembers(input)
    return new StepResponse({ id: member.id }, member.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(ORGANIZATION_MODULE).deleteMembers(id)
  },
)
