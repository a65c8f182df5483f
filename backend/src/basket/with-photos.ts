import type { MedusaContainer } from "@medusajs/framework/types"
import type { BasketDocument } from "@ocop/shared/basket"
import { findCardPhotos } from "../photo/find-card-photos"
import type { BasketFacts } from "./read-basket"

/** The basket with the photos of its goods. Only its page needs them: what is kept of a purchase are drawings. */
export async function withPhotos(
  container: MedusaContainer,
  document: BasketDocument,
  { lines }: BasketFacts,
): Promise<BasketDocument> {
  const photos = await findCardPhotos(
    container,
    lines.map(({ product_id }) => product_id),
  )
  if (photos.size === 0) return document
  const productOf = new Map(lines.map(({ id, product_id }) => [id, product_id]))
  const groups = document.groups.map((group) => ({
    ...group,
    lines: group.lines.map((line) => ({
      ...line,
      picture: { ...line.picture, photo: photos.get(productOf.get(line.id) ?? "") },
    })),
  }))
  return { ...document, groups }
}
