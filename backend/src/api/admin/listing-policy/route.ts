import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChangePolicy, PolicyDesk } from "@ocop/shared/listing-policy"
import { changePolicy, readPolicyDesk } from "../../../listing-policy/change-policy"
import { requireStaff } from "../../../staff/require-staff"

/** The listing policy, and what changing it would do. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PolicyDesk>): Promise<void> {
  const { rows } = await requireStaff(req, "operator", "auditor")
  const may_change = rows.some(({ role }) => role === "operator")
  res.json(await readPolicyDesk(req.scope, may_change))
}

/** Changes it; the shop obeys at once. Answers as GET does. */
export async function POST(req: MedusaRequest<ChangePolicy>, res: MedusaResponse<PolicyDesk>): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  await changePolicy(req.scope, user, req.validatedBody)
  res.json(await readPolicyDesk(req.scope, true))
}
