import type { MedusaContainer } from "@medusajs/framework/types"
import type { Me } from "@ocop/shared/member"
import { ORGANIZATION_MODULE } from "../modules/organization"
import type { Member } from "./require-membership"

/** The member with the organizations this person acts for, by name. */
export async function readMe(container: MedusaContainer, { id, email, name, phone }: Member): Promise<Me> {
  const organizations = container.resolve(ORGANIZATION_MODULE)
  const memberships = await organizations.listMemberships({ member_id: id, removed_at: null }, { take: null })
  const roles = new Map(memberships.map(({ organization_id, role }) => [organization_id, role]))
  const rows = await organizations.listOrganizations(
    { id: [...roles.keys()] },
    { select: ["id", "handle", "name", "status"], order: { name: "ASC" }, take: null },
  )
  return {
    email,
    name,
    phone,
    organizations: rows.map((row) => ({
      handle: row.handle,
      name: row.name,
      status: row.status,
      role: roles.get(row.id) ?? "staff",
    })),
  }
}
