import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { lastOwner, noSuchMember } from "../../../member/team-problems"
import { ORGANIZATION_MODULE } from "../../../modules/organization"

export type EndMembershipInput = { organization_id: string; membership_id: string; removed_by: string }

/** @throws ProblemError 404, also for another organization's member; 409 last_owner */
export const endMembershipStep = createStep(
  "end-membership",
  async ({ organization_id, membership_id: id, removed_by }: EndMembershipInput, { container }) => {
    const organizations = container.resolve(ORGANIZATION_MODULE)
    const memberships = await organizations.listMemberships({ organization_id, removed_at: null }, { take: null })
    const membership = memberships.find((each) => each.id === id)
    if (!membership) throw noSuchMember()
    const owners = memberships.filter(({ role }) => role === "owner")
    if (membership.role === "owner" && owners.length === 1) throw lastOwner()
    await organizations.updateMemberships({ id, removed_at: new Date(), removed_by })
    return new StepResponse({ id, member_id: membership.member_id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(ORGANIZATION_MODULE).updateMemberships({ id, removed_at: null, removed_by: null })
  },
)
