import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORGANIZATION_MODULE } from "../../../modules/organization"

/** `phone`: E.164, or null. */
export type MemberChange = { member_id: string; name: string; phone: string | null }

export const changeMemberStep = createStep(
  "change-member",
  async ({ member_id: id, name, phone }: MemberChange, { container }) => {
    const organizations = container.resolve(ORGANIZATION_MODULE)
    const before = await organizations.retrieveMember(id, { select: ["id", "name", "phone"] })
    await organizations.updateMembers({ id, name, phone })
    return new StepResponse(id, { id, name: before.name, phone: before.phone })
  },
  async (before, { container }) => {
    if (before) await container.resolve(ORGANIZATION_MODULE).updateMembers(before)
  },
)
