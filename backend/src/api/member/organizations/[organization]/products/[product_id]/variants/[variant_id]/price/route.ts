import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChangePrice } from "@ocop/shared/listing"
import { requireMembership } from "../../../../../../../../../member/require-membership"
import { changePriceWorkflow } from "../../../../../../../../../workflows/listing/change-price"

/** A new price, at once. */
export async function POST(req: MedusaRequest<ChangePrice>, res: MedusaResponse<ChangePrice>): Promise<void> {
  const { organization } = await requireMembership(req, { status: "verified" })
  const { result } = await changePriceWorkflow(req.scope).run({
    input: {
      organization_id: organization.id,
      product_id: req.params["product_id"] ?? "",
      variant_id: req.params["variant_id"] ?? "",
      ...req.validatedBody,
    },
  })
  res.json(result)
}
