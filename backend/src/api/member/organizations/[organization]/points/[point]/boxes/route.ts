import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OwnBoxTemplateAnswer, OwnBoxTemplates, StartBoxTemplate } from "@ocop/shared/gift"
import { readOwnBoxes } from "../../../../../../../gift/read-templates"
import { startTemplate } from "../../../../../../../gift/save-template"
import { requireMembership } from "../../../../../../../member/require-membership"
import { requirePoint } from "../../../../../../../sales-point/require-point"

export async function GET(req: MedusaRequest, res: MedusaResponse<OwnBoxTemplates>): Promise<void> {
  const { organization } = await requireMembership(req)
  const { id } = await requirePoint(req.scope, { organization_id: organization.id, handle: req.params["point"] ?? "" })
  res.json(await readOwnBoxes(req.scope, id))
}

/** A new kind of box. The same form sent again is the box that it made. */
export async function POST(
  req: MedusaRequest<StartBoxTemplate>,
  res: MedusaResponse<OwnBoxTemplateAnswer>,
): Promise<void> {
  const acting = await requireMembership(req, { status: "verified" })
  const { box, is_new } = await startTemplate(req.scope, acting, {
    point: req.params["point"] ?? "",
    typed: req.validatedBody,
  })
  res.status(is_new ? 201 : 200).json({ box })
}
