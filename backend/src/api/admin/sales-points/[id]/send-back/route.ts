import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SendBackPoint, SalesPointAnswer } from "@ocop/shared/sales-point"
import { decidePoint } from "../../../../../sales-point/decide-point"
import { requireStaff } from "../../../../../staff/require-staff"

/** Something has to be mended first. */
export async function POST(
  req: AuthenticatedMedusaRequest<SendBackPoint>,
  res: MedusaResponse<SalesPointAnswer>,
): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  res.json(await decidePoint(req, user, { decision: "sent_back", ...req.validatedBody }))
}
