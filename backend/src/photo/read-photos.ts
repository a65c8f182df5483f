import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { PhotoFiles, type ProductPhoto } from "@ocop/shared/photo"
import { PHOTO_MODULE } from "../modules/photo"
import type PhotographModel from "../modules/photo/models/photograph"

export type PhotoRow = InferTypeOf<typeof PhotographModel>

/** The photos of a product in their order, for operators. */
export async function readPhotos(container: MedusaContainer, product_id: string): Promise<ProductPhoto[]> {
  const rows = await container
    .resolve(PHOTO_MODULE)
    .listPhotographs({ product_id }, { order: { position: "ASC", id: "ASC" }, take: null })
  return rows.map(toProductPhoto)
}

export function toProductPhoto(row: PhotoRow): ProductPhoto {
  const { id, product_id, position, width, height, colour, alt, alt_en, credit, licence } = row
  const files = PhotoFiles.parse(row.files)
  return { id, product_id, position, width, height, colour, alt, alt_en, credit, licence, files }
}
