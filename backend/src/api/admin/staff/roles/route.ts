import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { GrantedRole, GrantRole } from "@ocop/shared/staff"
import { requireStaff } from "../../../../staff/require-staff"
import { grantStaffRoleWorkflow } from "../../../../workflows/staff/grant-staff-role"

/** Trusts somebody with something. 201 with the role; 200 when they had it already. */
export async function POST(req: MedusaRequest<GrantRole>, res: MedusaResponse<{ role: GrantedRole }>): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  const { result } = await grantStaffRoleWorkflow(req.scope).run({
    input: { ...req.validatedBody, granted_by: user.id },
  })
  res.status(result.isNew ? 201 : 200).json({ role: result.role })
}
