import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PointReason, SalesPointAnswer } from "@ocop/shared/sales-point"
import { decidePoint } from "../../../../../sales-point/decide-point"
import { requireStaff } from "../../../../../staff/require-staff"

/** From this moment it stands in no list. */
export async function POST(
  req: AuthenticatedMedusaRequest<PointReason>,
  res: MedusaResponse<SalesPointAnswer>,
): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  res.json(await decidePoint(req, user, { decision: "suspended", ...req.validatedBody }))
}
