import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChangeSale } from "@ocop/shared/listing"
import { requireMembership } from "../../../../../../../member/require-membership"
import { changeSaleWorkflow } from "../../../../../../../workflows/listing/change-sale"

/** Off sale, or on sale again, at once. */
export async function POST(req: MedusaRequest<ChangeSale>, res: MedusaResponse<ChangeSale>): Promise<void> {
  const { organization } = await requireMembership(req, { status: "verified" })
  const product_id = req.params["product_id"] ?? ""
  const { result } = await changeSaleWorkflow(req.scope).run({
    input: { organization_id: organization.id, product_id, ...req.validatedBody },
  })
  res.json(result)
}
