import type { MedusaContainer } from "@medusajs/framework/types"
import { generateJwtToken } from "@medusajs/framework/utils"
import { ACTING_MINUTES, type ActingBegun } from "@ocop/shared/acting"
import { env } from "../env"
import { requireOrganization } from "../joining/require-organization"
import { beginActingWorkflow } from "../workflows/acting/begin-acting"
import { ACTING_ACTOR } from "./find-acting"
import { requireActingLink } from "./link"

/**
 * Begins to act for an organization, which is told. Another session of the same operator ends: one person does one
 * organization's work at a time.
 *
 * @throws ProblemError 400 link_wrong, also to the second of two who use the same link at once
 */
export async function beginActing(container: MedusaContainer, link: string): Promise<ActingBegun> {
  const { session, operator } = await requireActingLink(container, link)
  const { id, organization_id, user_id, reason } = session
  const { handle } = await requireOrganization(container, organization_id)
  await beginActingWorkflow(container).run({ input: { id, organization_id, user_id, reason } })
  const token = generateJwtToken(
    { actor_type: ACTING_ACTOR, actor_id: id },
    { secret: env.JWT_SECRET, expiresIn: `${ACTING_MINUTES}m` },
  )
  return { token, handle, operator }
}
