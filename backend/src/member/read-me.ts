import type { MedusaContainer } from "@medusajs/framework/types"
import { closureOn } from "@ocop/shared/closure"
import { todayInVietnam } from "@ocop/shared/day"
import type { Me } from "@ocop/shared/member"
import { toActingNow, type OperatorActing } from "../acting/find-acting"
import { CLOSURE_FIELDS, toClosure } from "../closure/to-closure"
import { requireOrganization } from "../joining/require-organization"
import { NOTICE_MODULE } from "../modules/notice"
import { ORGANIZATION_MODULE } from "../modules/organization"
import type { Member } from "./require-membership"

/** The member with the organizations this person acts for, by name. */
export async function readMe(container: MedusaContainer, { id, email, name, phone }: Member): Promise<Me> {
  const organizations = container.resolve(ORGANIZATION_MODULE)
  const memberships = await organizations.listMemberships({ member_id: id, removed_at: null }, { take: null })
  const own = new Map(memberships.map((membership) => [membership.organization_id, membership]))
  const rows = await organizations.listOrganizations(
    { id: [...own.keys()] },
    {
      select: ["id", "handle", "name", "status", "is_producer", "takes_cash", ...CLOSURE_FIELDS],
      order: { name: "ASC" },
      take: null,
    },
  )
  const notices = container.resolve(NOTICE_MODULE)
  const today = todayInVietnam(new Date())
  const summaries = rows.map(async (row) => {
    const { role = "staff" as const, created_at = new Date() } = own.get(row.id) ?? {}
    const reader = { organization_id: row.id, member_id: id, since: new Date(created_at) }
    return {
      handle: row.handle,
      name: row.name,
      status: row.status,
      role,
      unread: await notices.countUnread(reader),
      closure: closureOn(toClosure(row), today),
      is_producer: row.is_producer,
      takes_cash: row.takes_cash,
    }
  })
  return { email, name, phone, organizations: await Promise.all(summaries), acting: null }
}

/** An operator at the desk of the one organization whose work this person does. */
export async function readOperatorMe(container: MedusaContainer, acting: OperatorActing): Promise<Me> {
  const { operator, session } = acting
  const row = await requireOrganization(container, session.organization_id)
  const { handle, name, status, is_producer, takes_cash } = row
  const closure = closureOn(toClosure(row), todayInVietnam(new Date()))
  const organization = { handle, name, status, role: "owner" as const, unread: 0, closure, is_producer, takes_cash }
  return { email: operator, name: "", phone: null, organizations: [organization], acting: toActingNow(acting) }
}
