import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/shared/day"
import { isHandle } from "@ocop/shared/handle"
import { isSoldInCart } from "@ocop/shared/selling"
import { readAvailable } from "../catalogue/stock"
import { notFound, ProblemError } from "../http/problem-error"
import { findSaleModes } from "../selling/refuse-cart-lines"
import { findSaleProblems } from "../sellability"

type ProductRow = {
  id: string
  handle: string
  title: string
  variants: { id: string; inventory_items: { inventory_item_id: string; required_quantity: number }[] | null }[]
}

/**
 * A product that is sold, but not now.
 *
 * @throws ProblemError 404 for what is not sold at all, 409 in_stock for what can be ordered
 */
export async function requireSoldOut(container: MedusaContainer, handle: string): Promise<string> {
  const [product] = isHandle(handle) ? await readProducts(container, { handle }) : []
  if (!product || !(await isSold(container, product.id))) throw notFound("Không tìm thấy sản phẩm này.")
  if ((await findInStock(container, [product])).length > 0) {
    const message = "Món này đang có hàng. Bạn đặt mua được ngay."
    throw new ProblemError(409, { type: "in_stock", message })
  }
  return product.id
}

async function isSold(container: MedusaContainer, id: string): Promise<boolean> {
  const [problems, modes] = await Promise.all([
    findSaleProblems(container, [id], todayInVietnam(new Date())),
    findSaleModes(container, [id]),
  ])
  return !problems.has(id) && isSoldInCart(modes.get(id) ?? "cart")
}

/** Those of these products that can be ordered today. */
export async function readOffers(container: MedusaContainer, ids: string[]): Promise<ProductRow[]> {
  if (ids.length === 0) return []
  const inStock = await findInStock(container, await readProducts(container, { id: ids }))
  const problems = await findSaleProblems(
    container,
    inStock.map(({ id }) => id),
    todayInVietnam(new Date()),
  )
  return inStock.filter(({ id }) => !problems.has(id))
}

async function readProducts(container: MedusaContainer, filters: { id?: string[]; handle?: string }) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: [
      "id",
      "handle",
      "title",
      "variants.id",
      "variants.inventory_items.inventory_item_id",
      "variants.inventory_items.required_quantity",
    ],
    filters,
  })
  const products: ProductRow[] = data
  return products
}

async function findInStock(container: MedusaContainer, products: ProductRow[]): Promise<ProductRow[]> {
  const available = await readAvailable(container, products.flatMap(toStocked))
  return products.filter(({ variants }) => variants.some(({ id }) => (available.get(id) ?? 0) > 0))
}

function toStocked({ variants }: ProductRow) {
  return variants.map(({ id, inventory_items }) => ({
    id,
    stock: (inventory_items ?? []).map(({ inventory_item_id, required_quantity }) => ({
      inventory_item_id,
      required: required_quantity,
    })),
  }))
}
