import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderPhotos, PhotoList } from "@ocop/shared/photo"
import { requireProduct } from "../../../../../../photo/product-exists"
import { readPhotos } from "../../../../../../photo/read-photos"
import { requireStaff } from "../../../../../../staff/require-staff"
import { orderPhotosWorkflow } from "../../../../../../workflows/photo/order-photos"

/** Another order; the first photo is that of the cards. */
export async function POST(
  req: AuthenticatedMedusaRequest<OrderPhotos>,
  res: MedusaResponse<PhotoList>,
): Promise<void> {
  await requireStaff(req, "operator")
  const product_id = req.params["id"] ?? ""
  await requireProduct(req.scope, product_id)
  await orderPhotosWorkflow(req.scope).run({ input: { product_id, ids: req.validatedBody.ids } })
  res.json({ photos: await readPhotos(req.scope, product_id) })
}
