import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SalesPointAnswer } from "@ocop/shared/sales-point"
import { decidePoint } from "../../../../../sales-point/decide-point"
import { requireStaff } from "../../../../../staff/require-staff"

/** It stands in public again. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<SalesPointAnswer>): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  res.json(await decidePoint(req, user, { decision: "reinstated" }))
}
