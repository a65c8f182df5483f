import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { MailLocale } from "@ocop/shared/account"
import { pageLink } from "../account/send-mail"
import { env } from "../env"
import { DESK_PATH } from "../http/desk-path"
import {
  DECISION_MAILS,
  decisionMail,
  invitationMail,
  pointDecisionMail,
  pointSubmittedMail,
  producerAskedMail,
  submittedMail,
  type DecisionKind,
} from "../mails/organization"
import type { MailContent } from "../mails/purchase-confirmation"
import { invitationToken } from "../member/invitation-link"
import { ORGANIZATION_MODULE } from "../modules/organization"
import type OrganizationEventModel from "../modules/organization/models/organization-event"
import { isOfPoint, OF_POINT } from "../sales-point/decision-kinds"
import { requireOrganization } from "./require-organization"

export type OrganizationMail = { to: string; template: string; content: MailContent }

type EventRow = InferTypeOf<typeof OrganizationEventModel>

/** Where a decision leads, if not to the profile. */
const PAGES: Partial<Record<DecisionKind, string>> = {
  account_changed: "tai-khoan-ngan-hang",
  producer_granted: "san-pham",
  producer_refused: "chu-the",
}

const isDecision = (kind: string): kind is DecisionKind => kind in DECISION_MAILS

/** Who is to be told of something that was done to an organization, and in what words. */
export async function mailsAbout(container: MedusaContainer, event: EventRow): Promise<OrganizationMail[]> {
  const { kind, organization_id, reason } = event
  const { name, handle } = await requireOrganization(container, organization_id)
  if (kind === "submitted") {
    if (!env.OPERATOR_EMAIL) return []
    const content = submittedMail(name, new URL(`${DESK_PATH}/co-so`, env.BACKEND_URL).href)
    return [{ to: env.OPERATOR_EMAIL, template: "organization-submitted", content }]
  }
  if (kind === "producer_asked") {
    if (!env.OPERATOR_EMAIL) return []
    const content = producerAskedMail(name, new URL(`${DESK_PATH}/co-so?state=producer`, env.BACKEND_URL).href)
    return [{ to: env.OPERATOR_EMAIL, template: "producer-asked", content }]
  }
  if (kind.startsWith("point_")) return pointMails(container, event, { name, handle })
  if (kind === "member_invited") return invitationMails(container, event, name)
  if (!isDecision(kind)) return []
  const people = await findPeople(container, organization_id)
  return people.map(({ email, locale }) => {
    const page = PAGES[kind] ?? "ho-so"
    const link = pageLink(env.STOREFRONT_URL, locale, `/kenh-co-so/${handle}/${page}`, {})
    return { to: email, template: `organization-${kind}`, content: decisionMail(kind, locale, { name, reason }, link) }
  })
}

const SUBMITTED = ["point_submitted", "point_change_submitted"]
const PointDetail = z.object({ sales_point: z.string() })

async function pointMails(
  container: MedusaContainer,
  { kind, organization_id, reason, detail }: EventRow,
  { name, handle }: { name: string; handle: string },
): Promise<OrganizationMail[]> {
  const { sales_point: point } = PointDetail.parse(detail)
  if (SUBMITTED.includes(kind)) {
    if (!env.OPERATOR_EMAIL) return []
    const content = pointSubmittedMail({ name, point }, new URL(`${DESK_PATH}/diem-ban`, env.BACKEND_URL).href)
    return [{ to: env.OPERATOR_EMAIL, template: "sales-point-submitted", content }]
  }
  if (!isOfPoint(kind)) return []
  const people = await findPeople(container, organization_id)
  return people.map(({ email, locale }) => {
    const link = pageLink(env.STOREFRONT_URL, locale, `/kenh-co-so/${handle}/diem-ban`, {})
    const content = pointDecisionMail({ kind: OF_POINT[kind], point, reason }, locale, link)
    return { to: email, template: `sales-point-${kind}`, content }
  })
}

const Detail = z.object({ invitation_id: z.string() })

/** Nobody is told of an invitation that was answered, withdrawn or has become too old in the meantime. */
async function invitationMails(
  container: MedusaContainer,
  { detail, actor_type }: EventRow,
  organization: string,
): Promise<OrganizationMail[]> {
  const now = new Date()
  const { invitation_id: id } = Detail.parse(detail)
  const [invitation] = await container
    .resolve(ORGANIZATION_MODULE)
    .listInvitations({ id, accepted_at: null, withdrawn_at: null, expires_at: { $gt: now } }, { take: 1 })
  if (!invitation) return []
  const ma = invitationToken(invitation, now)
  const link = pageLink(env.STOREFRONT_URL, "vi", "/kenh-co-so/loi-moi", { id, ma })
  const content = invitationMail({ organization, role: invitation.role, by_operator: actor_type === "operator" }, link)
  return [{ to: invitation.email, template: "invitation", content }]
}

type Person = { email: string; locale: MailLocale }

/** Its owners; while nobody has taken up an application that was begun for somebody, who is invited to. */
async function findPeople(container: MedusaContainer, organization_id: string): Promise<Person[]> {
  const organizations = container.resolve(ORGANIZATION_MODULE)
  const owners = await organizations.listMemberships(
    { organization_id, role: "owner", removed_at: null },
    { take: null },
  )
  if (owners.length > 0) {
    const members = await organizations.listMembers({ id: owners.map(({ member_id }) => member_id) }, { take: null })
    return members.map(({ email, locale }) => ({ email, locale }))
  }
  const invitations = await organizations.listInvitations(
    { organization_id, role: "owner", accepted_at: null, withdrawn_at: null },
    { take: null },
  )
  return invitations.map(({ email }) => ({ email, locale: "vi" }))
}
