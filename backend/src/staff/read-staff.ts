import type { MedusaContainer, UserDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { GrantedRole, ListStaff, StaffPage, StaffPerson } from "@ocop/shared/staff"
import { gazetteer } from "../gazetteer"
import { rolesInForce, type StaffRoleRow } from "./require-staff"
import { withTwoFactor } from "./two-factor"

/** One page of those who can sign in at the desk, by their e-mails. */
export async function readStaff(container: MedusaContainer, { q, limit, offset }: ListStaff): Promise<StaffPage> {
  const [users, count] = await container
    .resolve(Modules.USER)
    .listAndCountUsers(q ? { q } : {}, { order: { email: "ASC" }, skip: offset, take: limit })
  const provinces = gazetteer()
    .provinces.map(({ code, name }) => ({ code, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "vi"))
  return { people: await toPeople(container, users), provinces, count, limit, offset }
}

/** These users with their roles in force. */
export async function toPeople(container: MedusaContainer, users: UserDTO[]): Promise<StaffPerson[]> {
  const rows = await rolesInForce(
    container,
    users.map(({ id }) => id),
  )
  const [emails, guarded] = await Promise.all([
    emailsOf(container, rows),
    withTwoFactor(
      container,
      users.map(({ email }) => email),
    ),
  ])
  return users.map(({ id, email, first_name, last_name }) => ({
    user_id: id,
    email,
    name: [last_name, first_name].filter(Boolean).join(" "),
    roles: rows.filter(({ user_id }) => user_id === id).map((row) => describe(row, emails)),
    has_two_factor: guarded.has(email),
  }))
}

export async function toGrantedRole(container: MedusaContainer, row: StaffRoleRow): Promise<GrantedRole> {
  return describe(row, await emailsOf(container, [row]))
}

async function emailsOf(container: MedusaContainer, rows: StaffRoleRow[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap(({ granted_by }) => granted_by ?? []))]
  const users = ids.length > 0 ? await container.resolve(Modules.USER).listUsers({ id: ids }, { take: ids.length }) : []
  return new Map(users.map(({ id, email }) => [id, email]))
}

function describe(row: StaffRoleRow, emails: Map<string, string>): GrantedRole {
  const province = row.province_code === null ? null : gazetteer().province(row.province_code)
  return {
    id: row.id,
    role: row.role,
    province: province && { code: province.code, name: province.name },
    granted_at: new Date(row.granted_at).toISOString(),
    granted_by: emails.get(row.granted_by ?? "") ?? null,
  }
}
