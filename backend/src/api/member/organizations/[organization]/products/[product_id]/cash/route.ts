import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TakesCash } from "@ocop/shared/selling"
import { requireMembership } from "../../../../../../../member/require-membership"
import { setCashWorkflow } from "../../../../../../../workflows/organization/set-cash"

/** Whether a parcel with this product may be paid for at the door. */
export async function POST(req: MedusaRequest<TakesCash>, res: MedusaResponse<TakesCash>): Promise<void> {
  const { organization, actor } = await requireMembership(req, { status: "verified" })
  const product_id = req.params["product_id"] ?? ""
  const input = { organization_id: organization.id, product_id, actor, ...req.validatedBody }
  res.json((await setCashWorkflow(req.scope).run({ input })).result)
}
