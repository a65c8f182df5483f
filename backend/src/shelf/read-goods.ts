import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { isSoldInCart, saleModeOf } from "@ocop/shared/selling"
import { basePriceOf, type PriceRow } from "../catalogue/prices"
import { OCOP_MODULE } from "../modules/ocop"

/** A pack of a maker's, as shelves keep it. */
export type Goods = {
  variant_id: string
  variant_title: string
  product_id: string
  product_handle: string
  name: string
  maker: { id: string; handle: string; name: string }
  /** The maker's, in whole đồng. */
  price: number | null
  inventory_item_id: string
  is_published: boolean
}

type VariantRow = {
  id: string
  title: string
  product: {
    id: string
    handle: string
    title: string
    status: string
    organization: Goods["maker"] | null
  } | null
  price_set: { prices: PriceRow[] } | null
  inventory_items: { inventory_item_id: string; required_quantity: number }[] | null
}

/** Those of these packs that a shelf can keep: each takes one piece of one stock item, and is sold in a cart. */
export async function readGoods(
  container: MedusaContainer,
  variant_ids: readonly string[],
): Promise<Map<string, Goods>> {
  if (variant_ids.length === 0) return new Map()
  const { data }: { data: VariantRow[] } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant",
    fields: [
      "id",
      "title",
      "product.id",
      "product.handle",
      "product.title",
      "product.status",
      "product.organization.id",
      "product.organization.handle",
      "product.organization.name",
      "price_set.prices.*",
      "inventory_items.inventory_item_id",
      "inventory_items.required_quantity",
    ],
    filters: { id: [...new Set(variant_ids)] },
  })
  const product_id = [...new Set(data.flatMap(({ product }) => (product ? [product.id] : [])))]
  const facts = await container
    .resolve(OCOP_MODULE)
    .listProductFacts({ product_id }, { select: ["product_id", "set_no"], take: null })
  const inCart = new Set(
    facts.filter(({ set_no }) => isSoldInCart(saleModeOf(set_no))).map(({ product_id }) => product_id),
  )
  return new Map(data.flatMap((row) => toGoods(row, inCart)).map((goods) => [goods.variant_id, goods]))
}

function toGoods({ id, title, product, price_set, inventory_items }: VariantRow, inCart: ReadonlySet<string>): Goods[] {
  const [item, ...more] = inventory_items ?? []
  const isSingle = item !== undefined && more.length === 0 && item.required_quantity === 1
  if (!product?.organization || !isSingle || !inCart.has(product.id)) return []
  return [
    {
      variant_id: id,
      variant_title: title,
      product_id: product.id,
      product_handle: product.handle,
      name: product.title,
      maker: product.organization,
      price: basePriceOf(price_set?.prices ?? []),
      inventory_item_id: item.inventory_item_id,
      is_published: product.status === ProductStatus.PUBLISHED,
    },
  ]
}
