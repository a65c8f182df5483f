import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { decide } from "../../../../../joining/decide"
import { requireStaff } from "../../../../../staff/require-staff"

/** What it says is true: it gets what it takes to sell. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  res.json(await decide(req, user, { decision: "verified" }))
}
