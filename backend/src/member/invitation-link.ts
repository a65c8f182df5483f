import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import type { CheckInvitation } from "@ocop/shared/member"
import { linkWrong } from "../account/problems"
import { openLink, sealLink, type Seal } from "../account/sealed-link"
import { env } from "../env"
import { ORGANIZATION_MODULE } from "../modules/organization"
import type InvitationModel from "../modules/organization/models/invitation"

export type Invitation = InferTypeOf<typeof InvitationModel>

export const INVITATION_SECONDS = 7 * 24 * 60 * 60

/** A link opens one invitation only. */
const sealOf = (id: string): Seal => ({ secret: env.COOKIE_SECRET, purpose: `invitation:${id}` })

/** What a mailed link carries beside the invitation's id. */
export function invitationToken({ id, email, expires_at }: Invitation, now: Date): string {
  const seconds = Math.floor((new Date(expires_at).getTime() - now.getTime()) / 1000)
  return sealLink(sealOf(id), email, now, seconds)
}

/**
 * The invitation that a mailed link is for, while it counts.
 *
 * @throws ProblemError 400 link_wrong when it was altered, accepted, withdrawn, or is too old
 */
export async function requireInvitation(
  container: MedusaContainer,
  { id, token }: CheckInvitation,
  now: Date,
): Promise<Invitation> {
  const email = openLink(sealOf(id), token, now)
  if (email === null) throw linkWrong()
  const [invitation] = await container
    .resolve(ORGANIZATION_MODULE)
    .listInvitations({ id, email, accepted_at: null, withdrawn_at: null, expires_at: { $gt: now } }, { take: 1 })
  if (!invitation) throw linkWrong()
  return invitation
}
