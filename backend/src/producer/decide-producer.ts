import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { UserDTO } from "@medusajs/framework/types"
import type { OrganizationFile } from "@ocop/shared/joining"
import { asOperator } from "../joining/actor"
import { readOrganizationFile } from "../joining/read-file"
import { withOrganizationLock } from "../joining/with-organization-lock"
import { decideProducerWorkflow } from "../workflows/organization/decide-producer"

/**
 * Decides whether the organization whose id stands in the path is a producer, as it asks. Decided twice it is decided once.
 *
 * @param reason why it is refused, in Vietnamese; null grants it
 * @throws ProblemError 404, 403 own_joining to who asked or brought papers for it, 409 status_changed when it does not ask
 */
export async function decideProducer(
  req: AuthenticatedMedusaRequest,
  user: UserDTO,
  reason: string | null,
): Promise<{ organization: OrganizationFile }> {
  const organization_id = req.params["id"] ?? ""
  const input = { organization_id, reason, actor: asOperator(user) }
  await withOrganizationLock(req.scope, organization_id, () => decideProducerWorkflow(req.scope).run({ input }))
  return { organization: await readOrganizationFile(req.scope, organization_id) }
}
