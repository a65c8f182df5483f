import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OfferBox, OwnBoxTemplateAnswer } from "@ocop/shared/gift"
import { offerTemplate } from "../../../../../../../../../gift/save-template"
import { requireMembership } from "../../../../../../../../../member/require-membership"

/** Whether shoppers may choose it. */
export async function POST(req: MedusaRequest<OfferBox>, res: MedusaResponse<OwnBoxTemplateAnswer>): Promise<void> {
  const acting = await requireMembership(req, { status: "verified" })
  const at = { point: req.params["point"] ?? "", box: req.params["box"] ?? "" }
  res.json(await offerTemplate(req.scope, acting, { at, ...req.validatedBody }))
}
