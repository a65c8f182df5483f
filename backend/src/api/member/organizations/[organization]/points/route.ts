import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OwnSalesPointAnswer, OwnSalesPoints, StartSalesPoint } from "@ocop/shared/sales-point"
import { requireMembership } from "../../../../../member/require-membership"
import { readOwnPoints } from "../../../../../sales-point/read-own"
import { startPoint } from "../../../../../sales-point/save-point"

export async function GET(req: MedusaRequest, res: MedusaResponse<OwnSalesPoints>): Promise<void> {
  const { organization } = await requireMembership(req)
  res.json(await readOwnPoints(req.scope, organization.id))
}

/** A new point, as a draft or sent to the operators. The same form sent again is the point that it made. */
export async function POST(
  req: MedusaRequest<StartSalesPoint>,
  res: MedusaResponse<OwnSalesPointAnswer>,
): Promise<void> {
  const acting = await requireMembership(req, { status: "verified" })
  const { point, is_new } = await startPoint(req.scope, acting, req.validatedBody)
  res.status(is_new ? 201 : 200).json({ point })
}
