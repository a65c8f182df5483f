import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SellerProduct } from "@ocop/shared/listing"
import { readSellerProduct } from "../../../../../../listing/read-product"
import { requireMembership } from "../../../../../../member/require-membership"

export async function GET(req: MedusaRequest, res: MedusaResponse<SellerProduct>): Promise<void> {
  const { organization } = await requireMembership(req)
  const id = req.params["product_id"] ?? ""
  res.json(await readSellerProduct(req.scope, { id, organization_id: organization.id }))
}
