import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { UserDTO } from "@medusajs/framework/types"
import type { SalesPointAnswer } from "@ocop/shared/sales-point"
import { asOperator } from "../joining/actor"
import { withOrganizationLock } from "../joining/with-organization-lock"
import { decideSalesPointWorkflow } from "../workflows/sales-point/decide-sales-point"
import type { PointDecision } from "./plan-move"
import { readPointFile } from "./read-file"
import { requirePoint } from "./require-point"

type Decision = { decision: PointDecision; reason?: string; submitted_at?: string }

/**
 * Decides about the point whose id stands in the path. Decided twice it is decided once.
 *
 * @throws ProblemError 404, 403 own_point to who wrote what is to be verified, 409 point_moved when it is in a state in which this cannot be decided, or something else was submitted than what was seen
 */
export async function decidePoint(
  req: AuthenticatedMedusaRequest,
  user: UserDTO,
  { decision, reason, submitted_at }: Decision,
): Promise<SalesPointAnswer> {
  const { id, organization_id } = await requirePoint(req.scope, { id: req.params["id"] ?? "" })
  const input = {
    id,
    decision,
    reason: reason ?? null,
    submitted_at: submitted_at ?? null,
    actor: asOperator(user),
  }
  await withOrganizationLock(req.scope, organization_id, () => decideSalesPointWorkflow(req.scope).run({ input }))
  return { point: await readPointFile(req.scope, id) }
}
