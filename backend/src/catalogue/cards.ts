import type { MedusaContainer } from "@medusajs/framework/types"
import type { ProductCard } from "@ocop/shared/catalogue"
import { starOn } from "@ocop/shared/stars"
import { readRecognitions } from "../sellability"
import { isInStock, type StoredProduct } from "./document"
import { readAvailable } from "./stock"

/** The cards of products, with the star of the day and the stock of the moment: the index is not trusted for these. */
export async function toCards(
  container: MedusaContainer,
  products: StoredProduct[],
  day: string,
): Promise<ProductCard[]> {
  if (products.length === 0) return []
  const [recognitions, available] = await Promise.all([
    readRecognitions(
      container,
      products.map(({ card }) => card.product_id),
    ),
    readAvailable(
      container,
      products.flatMap(({ variants }) => variants),
    ),
  ])
  return products.map(({ card, variants }) => ({
    ...card,
    star: starOn(recognitions.get(card.product_id) ?? [], day),
    in_stock: isInStock(card, variants, available),
  }))
}
