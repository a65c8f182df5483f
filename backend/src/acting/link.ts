import type { MedusaContainer } from "@medusajs/framework/types"
import { ACTING_LINK_MINUTES, type CheckedActing } from "@ocop/shared/acting"
import { linkWrong } from "../account/problems"
import { openLink, sealLink, type Seal } from "../account/sealed-link"
import { pageLink } from "../account/send-mail"
import { env } from "../env"
import { requireOrganization } from "../joining/require-organization"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { findOperator, type ActingSession } from "./find-acting"

const SEAL: Seal = { secret: env.COOKIE_SECRET, purpose: "acting" }

/** The page of the shop on which an operator begins; good once, and for a few minutes. */
export function actingLink(id: string): string {
  const ma = sealLink(SEAL, id, new Date(), ACTING_LINK_MINUTES * 60)
  return pageLink(env.STOREFRONT_URL, "vi", "/kenh-co-so/lam-thay", { ma })
}

/**
 * The session that a link begins, while it can be begun.
 *
 * @throws ProblemError 400 link_wrong when it was altered, used, is too old, or its maker is no operator any more
 */
export async function requireActingLink(
  container: MedusaContainer,
  token: string,
): Promise<{ session: ActingSession; operator: string }> {
  const id = openLink(SEAL, token, new Date())
  if (id === null) throw linkWrong()
  const [session] = await container
    .resolve(ORGANIZATION_MODULE)
    .listActingSessions({ id, begun_at: null, ended_at: null, expires_at: { $gt: new Date() } }, { take: 1 })
  const operator = session && (await findOperator(container, session.user_id))
  if (!session || !operator) throw linkWrong()
  return { session, operator }
}

/** What a link would begin. Looking does not use it up. @throws ProblemError 400 link_wrong */
export async function checkActingLink(container: MedusaContainer, token: string): Promise<CheckedActing> {
  const { session, operator } = await requireActingLink(container, token)
  const { name } = await requireOrganization(container, session.organization_id)
  return { organization: name, operator, reason: session.reason }
}
