import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OwnBoxTemplateAnswer, SaveBoxTemplate } from "@ocop/shared/gift"
import { requireBox, toOwnBox } from "../../../../../../../../gift/read-templates"
import { saveTemplate } from "../../../../../../../../gift/save-template"
import { requireMembership } from "../../../../../../../../member/require-membership"
import { requirePoint } from "../../../../../../../../sales-point/require-point"

export async function GET(req: MedusaRequest, res: MedusaResponse<OwnBoxTemplateAnswer>): Promise<void> {
  const { organization } = await requireMembership(req)
  const point = await requirePoint(req.scope, {
    organization_id: organization.id,
    handle: req.params["point"] ?? "",
  })
  const row = await requireBox(req.scope, { id: req.params["box"] ?? "", point_id: point.id })
  res.json({ box: toOwnBox(row) })
}

export async function POST(
  req: MedusaRequest<SaveBoxTemplate>,
  res: MedusaResponse<OwnBoxTemplateAnswer>,
): Promise<void> {
  const acting = await requireMembership(req, { status: "verified" })
  const at = { point: req.params["point"] ?? "", box: req.params["box"] ?? "" }
  res.json(await saveTemplate(req.scope, acting, { at, typed: req.validatedBody }))
}
