import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { DescribePhoto, type ProductPhoto } from "@ocop/shared/photo"
import { addListingPhoto } from "../../../../../../../listing/add-listing-photo"
import { requireMembership } from "../../../../../../../member/require-membership"

/** Adds a photo, from a form with the file in `file`. 201 with the photo; 200 when this file has made it before. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ photo: ProductPhoto }>): Promise<void> {
  const { actor, organization } = await requireMembership(req)
  const { photo, isNew } = await addListingPhoto(req.scope, {
    organization_id: organization.id,
    id: req.params["listing_id"] ?? "",
    added_by: actor.actor_id,
    alt: DescribePhoto.parse(req.body ?? {}).alt,
    upload: req.file?.buffer,
  })
  res.status(isNew ? 201 : 200).json({ photo })
}
