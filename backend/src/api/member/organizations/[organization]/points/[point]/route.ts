import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OwnSalesPointAnswer, SaveSalesPoint } from "@ocop/shared/sales-point"
import { requireMembership } from "../../../../../../member/require-membership"
import { toOwn } from "../../../../../../sales-point/read-own"
import { requirePoint } from "../../../../../../sales-point/require-point"
import { savePoint } from "../../../../../../sales-point/save-point"

export async function GET(req: MedusaRequest, res: MedusaResponse<OwnSalesPointAnswer>): Promise<void> {
  const { organization } = await requireMembership(req)
  const row = await requirePoint(req.scope, { organization_id: organization.id, handle: req.params["point"] ?? "" })
  res.json({ point: toOwn(row) })
}

export async function POST(
  req: MedusaRequest<SaveSalesPoint>,
  res: MedusaResponse<OwnSalesPointAnswer>,
): Promise<void> {
  const acting = await requireMembership(req, { status: "verified" })
  res.json(await savePoint(req.scope, acting, { handle: req.params["point"] ?? "", typed: req.validatedBody }))
}
