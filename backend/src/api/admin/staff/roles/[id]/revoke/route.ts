import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { GrantedRole } from "@ocop/shared/staff"
import { requireStaff } from "../../../../../../staff/require-staff"
import { revokeStaffRoleWorkflow } from "../../../../../../workflows/staff/revoke-staff-role"

/** Ends a role, from the next request of its holder on. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ role: GrantedRole }>): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  const { result: role } = await revokeStaffRoleWorkflow(req.scope).run({
    input: { id: req.params["id"] ?? "", revoked_by: user.id },
  })
  res.json({ role })
}
