import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TakesCash } from "@ocop/shared/selling"
import { requireMembership } from "../../../../../member/require-membership"
import { setCashWorkflow } from "../../../../../workflows/organization/set-cash"

/** Whether its parcels may be paid for at the door. */
export async function POST(req: MedusaRequest<TakesCash>, res: MedusaResponse<TakesCash>): Promise<void> {
  const { organization, actor } = await requireMembership(req, { role: "owner" })
  const input = { organization_id: organization.id, product_id: null, actor, ...req.validatedBody }
  res.json((await setCashWorkflow(req.scope).run({ input })).result)
}
