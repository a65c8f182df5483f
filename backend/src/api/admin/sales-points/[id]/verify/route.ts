import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SeenPoint, SalesPointAnswer } from "@ocop/shared/sales-point"
import { decidePoint } from "../../../../../sales-point/decide-point"
import { requireStaff } from "../../../../../staff/require-staff"

/** It is there as it says: it stands in public, and gets a channel and a place of stock. */
export async function POST(
  req: AuthenticatedMedusaRequest<SeenPoint>,
  res: MedusaResponse<SalesPointAnswer>,
): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  res.json(await decidePoint(req, user, { decision: "verified", ...req.validatedBody }))
}
