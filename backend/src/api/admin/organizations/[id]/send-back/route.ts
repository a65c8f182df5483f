import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SendBack } from "@ocop/shared/joining"
import { decide } from "../../../../../joining/decide"
import { requireStaff } from "../../../../../staff/require-staff"

/** Something has to be mended: why, and on which page. */
export async function POST(req: AuthenticatedMedusaRequest<SendBack>, res: MedusaResponse): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  res.json(await decide(req, user, { decision: "sent_back", ...req.validatedBody }))
}
