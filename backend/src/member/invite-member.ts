import type { MedusaContainer } from "@medusajs/framework/types"
import { parseEmail } from "@ocop/shared/account"
import { MAX_INVITATIONS, type MemberRole } from "@ocop/shared/member"
import { EMAIL_WRONG } from "../account/problems"
import { ProblemError } from "../http/problem-error"
import { withOrganizationLock } from "../joining/with-organization-lock"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { inviteMemberWorkflow } from "../workflows/organization/invite-member"
import type { Actor } from "../workflows/organization/types"
import { INVITATION_SECONDS } from "./invitation-link"
import { alreadyMember, tooManyInvitations } from "./team-problems"

type Wish = { organization_id: string; email: string; role: MemberRole; actor: Actor }

/**
 * Asks somebody by mail to act for an organization. Asked again while the first invitation waits, nothing more happens:
 * nobody's inbox is filled by pressing a button.
 *
 * @throws ProblemError 400 email_wrong, 409 already_member, too_many_invitations
 */
export async function inviteMember(container: MedusaContainer, wish: Wish): Promise<{ id: string }> {
  const email = parseEmail(wish.email)
  if (email === null) throw new ProblemError(400, EMAIL_WRONG)
  const { organization_id, role, actor } = wish
  return withOrganizationLock(container, organization_id, async () => {
    await requireNoMember(container, organization_id, email)
    const waiting = await container
      .resolve(ORGANIZATION_MODULE)
      .listInvitations({ organization_id, accepted_at: null, withdrawn_at: null }, { take: null })
    const now = new Date()
    const same = waiting.find((each) => each.email === email)
    if (same && new Date(same.expires_at) > now) return { id: same.id }
    if (waiting.length >= MAX_INVITATIONS) throw tooManyInvitations()
    const expires_at = new Date(now.getTime() + INVITATION_SECONDS * 1000)
    const input = { organization_id, email, role, actor, expires_at, lapsed_id: same?.id ?? null }
    const { result } = await inviteMemberWorkflow(container).run({ input })
    return result
  })
}

async function requireNoMember(container: MedusaContainer, organization_id: string, email: string): Promise<void> {
  const organizations = container.resolve(ORGANIZATION_MODULE)
  const [member] = await organizations.listMembers({ email }, { take: 1 })
  if (!member) return
  const [membership] = await organizations.listMemberships(
    { organization_id, member_id: member.id, removed_at: null },
    { take: 1 },
  )
  if (membership) throw alreadyMember()
}
