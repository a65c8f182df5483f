import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { photoOwnerOf, requireListing } from "../../../../../../../../listing/read-listing"
import { requireMembership } from "../../../../../../../../member/require-membership"
import { removePhotoWorkflow } from "../../../../../../../../workflows/photo/remove-photo"

/** Takes a photo away, at once. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const { organization } = await requireMembership(req)
  const listing = await requireListing(req.scope, {
    id: req.params["listing_id"] ?? "",
    organization_id: organization.id,
  })
  const id = req.params["photo_id"] ?? ""
  await removePhotoWorkflow(req.scope).run({ input: { id, product_id: photoOwnerOf(listing) } })
  res.json({ id })
}
