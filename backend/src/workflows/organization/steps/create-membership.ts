import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MemberRole } from "@ocop/shared/member"
import { ORGANIZATION_MODULE } from "../../../modules/organization"

export type CreateMembershipInput = { organization_id: string; member_id: string | null; role: MemberRole }

/** Without a member, nothing: an application that an operator began waits for its owner. */
export const createMembershipStep = createStep(
  "create-membership",
  async ({ member_id, ...rest }: CreateMembershipInput, { container }) => {
    if (member_id === null) return new StepResponse(null, null)
    const { id } = await container.resolve(ORGANIZATION_MODULE).createMemberships({ member_id, ...rest })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(ORGANIZATION_MODULE).deleteMemberships(id)
  },
)
