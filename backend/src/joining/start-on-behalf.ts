import type { MedusaContainer, UserDTO } from "@medusajs/framework/types"
import { parseEmail } from "@ocop/shared/account"
import type { StartOnBehalf } from "@ocop/shared/joining"
import { EMAIL_WRONG } from "../account/problems"
import { ProblemError } from "../http/problem-error"
import { inviteMember } from "../member/invite-member"
import { asOperator } from "./actor"
import { startJoining, type Started } from "./start-joining"

/**
 * Begins an application for somebody, at their wish, and invites them by mail to own it.
 *
 * @throws ProblemError 400 with everything that is wrong at once
 */
export async function startOnBehalf(
  container: MedusaContainer,
  user: UserDTO,
  { email, ...posted }: StartOnBehalf,
): Promise<Started> {
  if (parseEmail(email) === null) throw new ProblemError(400, EMAIL_WRONG)
  const actor = asOperator(user, true)
  const started = await startJoining(container, posted, { actor, member_id: null })
  if (started.isNew) await inviteMember(container, { organization_id: started.id, email, role: "owner", actor })
  return started
}
