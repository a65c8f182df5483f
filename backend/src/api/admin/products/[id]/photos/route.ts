import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { DescribePhoto, type PhotoList, type ProductPhoto } from "@ocop/shared/photo"
import { addPhoto } from "../../../../../photo/add-photo"
import { photoMissing } from "../../../../../photo/problems"
import { requireProduct } from "../../../../../photo/product-exists"
import { readPhotos } from "../../../../../photo/read-photos"
import { requireStaff } from "../../../../../staff/require-staff"

/** The photos of a product in their order. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<PhotoList>): Promise<void> {
  await requireStaff(req, "operator", "reviewer", "auditor")
  const id = req.params["id"] ?? ""
  await requireProduct(req.scope, id)
  res.json({ photos: await readPhotos(req.scope, id) })
}

/** Adds one, from a form with the file in `file`. 201 with the photo; 200 when this file has made it before. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ photo: ProductPhoto }>,
): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  if (req.file === undefined) throw photoMissing()
  const { photo, isNew } = await addPhoto(req.scope, {
    ...DescribePhoto.parse(req.body ?? {}),
    product_id: req.params["id"] ?? "",
    added_by: user.id,
    upload: req.file.buffer,
  })
  res.status(isNew ? 201 : 200).json({ photo })
}
