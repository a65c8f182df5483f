import type { MedusaContainer } from "@medusajs/framework/types"
import type { ProductPhoto } from "@ocop/shared/photo"
import { addPhotoOnce } from "../photo/add-photo"
import { photoMissing } from "../photo/problems"
import { listingClosed } from "./problems"
import { photoOwnerOf, requireListing } from "./read-listing"

type NewPhoto = {
  organization_id: string
  id: string
  added_by: string
  alt: string | null
  upload: Buffer | undefined
}

/**
 * Adds a photo to a draft, or to the product that it changes: photos need no review. Those of a draft are on no page of
 * the shop until it has become a product.
 *
 * @throws ProblemError 404, 400 `photo_missing`, 409 `listing_closed` or `too_many_photos`, and whatever `renderPhoto` refuses
 */
export async function addListingPhoto(
  container: MedusaContainer,
  { organization_id, id, upload, ...photo }: NewPhoto,
): Promise<{ photo: ProductPhoto; isNew: boolean }> {
  const listing = await requireListing(container, { id, organization_id })
  if (listing.status === "withdrawn" || listing.status === "approved") throw listingClosed()
  if (upload === undefined) throw photoMissing()
  const words = { alt_en: null, credit: null, licence: null }
  return addPhotoOnce(container, { ...words, ...photo, upload, product_id: photoOwnerOf(listing) })
}
