import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { UserDTO } from "@medusajs/framework/types"
import type { OrganizationFile } from "@ocop/shared/joining"
import { decideOrganizationWorkflow, type DecideOrganizationInput } from "../workflows/organization/decide-organization"
import { asOperator } from "./actor"
import { readOrganizationFile } from "./read-file"
import { withOrganizationLock } from "./with-organization-lock"

type Decision = Pick<DecideOrganizationInput, "decision"> &
  Partial<Pick<DecideOrganizationInput, "reason" | "corrections" | "notice">>

/**
 * Decides about the organization whose id stands in the path. Decided twice it is decided once.
 *
 * @throws ProblemError 404, 403 own_joining to who filled in what is to be verified, 409 status_changed when it is in a status in which this cannot be decided
 */
export async function decide(
  req: AuthenticatedMedusaRequest,
  user: UserDTO,
  { decision, reason = null, corrections = [], notice = "" }: Decision,
): Promise<{ organization: OrganizationFile }> {
  const organization_id = req.params["id"] ?? ""
  const input = { organization_id, decision, reason, corrections, notice, actor: asOperator(user) }
  await withOrganizationLock(req.scope, organization_id, () => decideOrganizationWorkflow(req.scope).run({ input }))
  return { organization: await readOrganizationFile(req.scope, organization_id) }
}
