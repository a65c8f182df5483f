import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OwnSalesPointAnswer } from "@ocop/shared/sales-point"
import { requireMembership } from "../../../../../../../member/require-membership"
import { takeBackPoint } from "../../../../../../../sales-point/save-point"

/** What waits for the operators is to be mended first. */
export async function POST(req: MedusaRequest, res: MedusaResponse<OwnSalesPointAnswer>): Promise<void> {
  const acting = await requireMembership(req, { status: "verified" })
  res.json(await takeBackPoint(req.scope, acting, req.params["point"] ?? ""))
}
