import type { MedusaContainer } from "@medusajs/framework/types"
import type { Picture } from "@ocop/shared/catalogue"
import { photoOfCard } from "../catalogue/document"
import { PHOTO_MODULE } from "../modules/photo"
import { toProductPhoto } from "./read-photos"

/** The photo of each product that has one, as its card shows it, by the product's id. */
export async function findCardPhotos(
  container: MedusaContainer,
  product_ids: readonly string[],
): Promise<Map<string, Picture["photo"]>> {
  if (product_ids.length === 0) return new Map()
  const rows = await container
    .resolve(PHOTO_MODULE)
    .listPhotographs({ product_id: [...new Set(product_ids)] }, { order: { position: "DESC", id: "DESC" }, take: null })
  // The first photo of each comes last, and so stays.
  return new Map(rows.map((row) => [row.product_id, photoOfCard([toProductPhoto(row)]).photo]))
}
