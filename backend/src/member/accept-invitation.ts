import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { AcceptInvitation } from "@ocop/shared/member"
import { findIdentity } from "../account/identity"
import { parseNewcomer, parsePerson } from "../account/parse-person"
import { requireOrganization } from "../joining/require-organization"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { openMemberWorkflow } from "../workflows/member/open-member"
import { acceptInvitationWorkflow } from "../workflows/organization/accept-invitation"
import { requireInvitation } from "./invitation-link"

/** Hashing a password takes a while; the link is good for one person only. */
const TIMEOUT_SECONDS = 30

/**
 * Lets the reader of a mailed invitation act for the organization, opening the desk to who has none yet.
 *
 * @throws ProblemError 400 `link_wrong`, and for a newcomer everything that is wrong with name, phone and password
 */
export async function acceptInvitation(
  container: MedusaContainer,
  posted: AcceptInvitation,
): Promise<{ handle: string; email: string }> {
  const { email } = await requireInvitation(container, posted, new Date())
  const accept = async () => {
    const invitation = await requireInvitation(container, posted, new Date())
    const member_id = (await findMemberId(container, email)) ?? (await openDesk(container, email, posted))
    await acceptInvitationWorkflow(container).run({ input: { invitation, member_id } })
    const { handle } = await requireOrganization(container, invitation.organization_id)
    return { handle, email }
  }
  return container.resolve(Modules.LOCKING).execute(`open-account:${email}`, accept, { timeout: TIMEOUT_SECONDS })
}

export async function findMemberId(container: MedusaContainer, email: string): Promise<string | null> {
  const [member] = await container.resolve(ORGANIZATION_MODULE).listMembers({ email }, { take: 1 })
  return member?.id ?? null
}

/** Who has a password keeps it: it is compared, not judged. */
async function openDesk(container: MedusaContainer, email: string, posted: AcceptInvitation): Promise<string> {
  const isKnown = (await findIdentity(container, email)) !== null
  const person = isKnown
    ? { ...parsePerson(posted), password: posted.password.normalize("NFC") }
    : parseNewcomer(posted, email)
  const { result } = await openMemberWorkflow(container).run({ input: { email, locale: "vi", ...person } })
  return result.id
}
