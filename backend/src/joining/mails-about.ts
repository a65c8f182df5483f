import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import type { MailLocale } from "@ocop/shared/account"
import { pageLink } from "../account/send-mail"
import { env } from "../env"
import { DESK_PATH } from "../http/desk-path"
import { DECISION_MAILS, decisionMail, submittedMail, type DecisionKind } from "../mails/organization"
import type { MailContent } from "../mails/purchase-confirmation"
import { ORGANIZATION_MODULE } from "../modules/organization"
import type OrganizationEventModel from "../modules/organization/models/organization-event"
import { requireOrganization } from "./require-organization"

export type OrganizationMail = { to: string; template: string; content: MailContent }

type EventRow = InferTypeOf<typeof OrganizationEventModel>

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
  if (!isDecision(kind)) return []
  const people = await findPeople(container, organization_id)
  return people.map(({ email, locale }) => {
    const link = pageLink(env.STOREFRONT_URL, locale, `/kenh-co-so/${handle}`, {})
    return { to: email, template: `organization-${kind}`, content: decisionMail(kind, locale, { name, reason }, link) }
  })
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
