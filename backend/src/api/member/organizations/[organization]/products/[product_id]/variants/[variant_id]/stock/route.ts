import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChangeStock } from "@ocop/shared/listing"
import { requireMembership } from "../../../../../../../../../member/require-membership"
import { changeStockWorkflow } from "../../../../../../../../../workflows/listing/change-stock"

/** How many are free to be ordered, at once. */
export async function POST(req: MedusaRequest<ChangeStock>, res: MedusaResponse<ChangeStock>): Promise<void> {
  const { organization } = await requireMembership(req, { status: "verified" })
  const { result } = await changeStockWorkflow(req.scope).run({
    input: {
      organization_id: organization.id,
      product_id: req.params["product_id"] ?? "",
      variant_id: req.params["variant_id"] ?? "",
      ...req.validatedBody,
    },
  })
  res.json(result)
}
