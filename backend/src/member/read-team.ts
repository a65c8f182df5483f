import type { MedusaContainer } from "@medusajs/framework/types"
import type { Team } from "@ocop/shared/member"
import { ORGANIZATION_MODULE } from "../modules/organization"
import type { Acting } from "./require-membership"

/** Who acts for the organization, owners first. Only owners see who was invited. */
export async function readTeam(container: MedusaContainer, { organization, actor, role }: Acting): Promise<Team> {
  const organizations = container.resolve(ORGANIZATION_MODULE)
  const organization_id = organization.id
  const [memberships, invitations] = await Promise.all([
    organizations.listMemberships({ organization_id, removed_at: null }, { order: { created_at: "ASC" }, take: null }),
    role === "owner"
      ? organizations.listInvitations(
          { organization_id, accepted_at: null, withdrawn_at: null, expires_at: { $gt: new Date() } },
          { order: { created_at: "ASC" }, take: null },
        )
      : [],
  ])
  const people = await organizations.listMembers({ id: memberships.map(({ member_id }) => member_id) }, { take: null })
  const members = memberships.flatMap(({ id: membership_id, member_id, role, created_at }) => {
    const person = people.find(({ id }) => id === member_id)
    if (!person) return []
    const { name, email } = person
    const since = new Date(created_at).toISOString()
    return [{ membership_id, name, email, role, is_you: member_id === actor.actor_id, since }]
  })
  return {
    members: members.toSorted((a, b) => Number(b.role === "owner") - Number(a.role === "owner")),
    invitations: invitations.map(({ id, email, role, expires_at }) => ({
      id,
      email,
      role,
      expires_at: new Date(expires_at).toISOString(),
    })),
  }
}
