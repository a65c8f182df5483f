import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OwedBySellers } from "@ocop/shared/direct"
import { readOwedBySellers } from "../../../direct/read-refunds"
import { requireStaff } from "../../../staff/require-staff"

/** What sellers, who were paid directly, have not sent back to buyers yet. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OwedBySellers>): Promise<void> {
  await requireStaff(req, "operator", "auditor")
  res.json(await readOwedBySellers(req.scope))
}
