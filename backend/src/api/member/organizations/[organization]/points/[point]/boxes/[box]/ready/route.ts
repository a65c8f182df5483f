import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { FillBox, OwnBoxTemplateAnswer } from "@ocop/shared/gift"
import { fillTemplate } from "../../../../../../../../../gift/fill-template"
import { requireMembership } from "../../../../../../../../../member/require-membership"

/** What the point itself puts into it: what is in a gift of the point's, or nothing. */
export async function POST(req: MedusaRequest<FillBox>, res: MedusaResponse<OwnBoxTemplateAnswer>): Promise<void> {
  const acting = await requireMembership(req, { status: "verified" })
  const at = { point: req.params["point"] ?? "", box: req.params["box"] ?? "" }
  res.json(await fillTemplate(req.scope, acting, { at, ...req.validatedBody }))
}
