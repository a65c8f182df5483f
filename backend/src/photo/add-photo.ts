import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { DescribePhoto, ProductPhoto } from "@ocop/shared/photo"
import { PHOTO_MODULE } from "../modules/photo"
import { addPhotoWorkflow } from "../workflows/photo/add-photo"
import { requireProduct } from "./product-exists"
import { toProductPhoto } from "./read-photos"

export type NewPhoto = DescribePhoto & { product_id: string; added_by: string; upload: Buffer }

/**
 * Adds a photo to a product, after those that it has. The same file sent again, also at the same time, is the photo
 * that it made the first time.
 *
 * @returns the photo, and whether it was made now
 * @throws ProblemError 404 for an unknown product, 409 `too_many_photos`, and whatever `renderPhoto` refuses
 */
export async function addPhoto(
  container: MedusaContainer,
  photo: NewPhoto,
): Promise<{ photo: ProductPhoto; isNew: boolean }> {
  await requireProduct(container, photo.product_id)
  return addPhotoOnce(container, photo)
}

/** The same for who has looked already: `product_id` may be a draft's that is no product yet. */
export async function addPhotoOnce(
  container: MedusaContainer,
  { upload, ...words }: NewPhoto,
): Promise<{ photo: ProductPhoto; isNew: boolean }> {
  const { product_id } = words
  const content_hash = createHash("sha256").update(upload).digest("hex")
  const find = async () => {
    const [row] = await container.resolve(PHOTO_MODULE).listPhotographs({ product_id, content_hash }, { take: 1 })
    return row && { photo: toProductPhoto(row), isNew: false }
  }
  const known = await find()
  if (known) return known
  try {
    const input = { ...words, content_hash, upload: upload.toString("base64") }
    const { result } = await addPhotoWorkflow(container).run({ input })
    return { photo: result, isNew: true }
  } catch (error) {
    // Sent twice at once: the other one has made it, and the files of this one are gone again.
    const other = await find()
    if (!other) throw error
    return other
  }
}
