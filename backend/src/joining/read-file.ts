import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { closureOn } from "@ocop/shared/closure"
import { todayInVietnam } from "@ocop/shared/day"
import type { OrganizationEventRow, OrganizationFile } from "@ocop/shared/joining"
import { formatPhone } from "@ocop/shared/phone"
import { toClosure } from "../closure/to-closure"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { readJoining } from "./read-joining"
import { requireOrganization } from "./require-organization"
import { findSameIdentifier } from "./same-identifier"

/** All that operators need to decide about an organization. @throws ProblemError 404 */
export async function readOrganizationFile(container: MedusaContainer, id: string): Promise<OrganizationFile> {
  const organization = await requireOrganization(container, id)
  const [joining, members, same_identifier, events] = await Promise.all([
    readJoining(container, organization),
    readMembers(container, id),
    findSameIdentifier(container, organization),
    readEvents(container, id),
  ])
  const { is_demo: demo, source } = organization
  const closure = closureOn(toClosure(organization), todayInVietnam(new Date()))
  const { producer_asked_at, producer_makes } = organization
  const producer_wish =
    producer_asked_at === null
      ? null
      : { makes: producer_makes ?? "", asked_at: new Date(producer_asked_at).toISOString() }
  return { id, ...joining, demo, source, closure, producer_wish, members, same_identifier, events }
}

async function readMembers(container: MedusaContainer, organization_id: string): Promise<OrganizationFile["members"]> {
  const organizations = container.resolve(ORGANIZATION_MODULE)
  const memberships = await organizations.listMemberships({ organization_id, removed_at: null }, { take: null })
  const members = await organizations.listMembers({ id: memberships.map(({ member_id }) => member_id) }, { take: null })
  return memberships.flatMap(({ member_id, role }) => {
    const member = members.find(({ id }) => id === member_id)
    if (!member) return []
    const { name, email, phone } = member
    return [{ name, email, phone: phone === null ? null : formatPhone(phone), role }]
  })
}

/** More is read on a page of the organization's own. */
const MOST_EVENTS = 200

/** The newest of its history. */
async function readEvents(container: MedusaContainer, organization_id: string): Promise<OrganizationEventRow[]> {
  const rows = await container
    .resolve(ORGANIZATION_MODULE)
    .listOrganizationEvents({ organization_id }, { order: { created_at: "DESC", id: "DESC" }, take: MOST_EVENTS })
  const names = await namesOfDoers(container, rows)
  return rows.map(({ id, kind, actor_id, actor_type, on_behalf, reason, created_at }) => ({
    id,
    kind,
    actor: actor_id === null ? null : (names.get(actor_id) ?? null),
    actor_type,
    on_behalf,
    reason,
    at: new Date(created_at).toISOString(),
  }))
}

type Doer = { actor_type: string; actor_id: string | null }

/** Members by name, operators by e-mail, also those who have left. */
export async function namesOfDoers(container: MedusaContainer, doers: Doer[]): Promise<Map<string, string>> {
  const idsOf = (type: string) => [
    ...new Set(doers.flatMap(({ actor_type, actor_id }) => (actor_type === type && actor_id ? [actor_id] : []))),
  ]
  const [members, users] = await Promise.all([
    container.resolve(ORGANIZATION_MODULE).listMembers({ id: idsOf("member") }, { take: null, withDeleted: true }),
    container.resolve(Modules.USER).listUsers({ id: idsOf("operator") }, { take: null, withDeleted: true }),
  ])
  return new Map([
    ...members.map(({ id, name }) => [id, name] as const),
    ...users.map(({ id, email }) => [id, email] as const),
  ])
}
