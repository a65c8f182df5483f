import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Reinstate } from "@ocop/shared/joining"
import { decide } from "../../../../../joining/decide"
import { requireStaff } from "../../../../../staff/require-staff"

/** It may sell again. */
export async function POST(req: AuthenticatedMedusaRequest<Reinstate>, res: MedusaResponse): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  res.json(await decide(req, user, { decision: "reinstated", ...req.validatedBody }))
}
