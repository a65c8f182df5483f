import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Suspend } from "@ocop/shared/joining"
import { decide } from "../../../../../joining/decide"
import { requireStaff } from "../../../../../staff/require-staff"

/** From this moment nothing of it can be bought. */
export async function POST(req: AuthenticatedMedusaRequest<Suspend>, res: MedusaResponse): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  res.json(await decide(req, user, { decision: "suspended", ...req.validatedBody }))
}
