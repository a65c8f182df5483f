import type { Event, RemoteQueryFunction } from "@medusajs/framework/types"
import { makerPlacesAmong } from "../catalogue/maker-places"

/** As modules and as the container hold it. */
type Query = Pick<RemoteQueryFunction, "graph">

type FindProductIds = (query: Query, id: string) => Promise<string[]>

const ofProduct: FindProductIds = async (_query, id) => [id]

const ofVariant: FindProductIds = async (query, id) => {
  const { data } = await query.graph({ entity: "product_variant", fields: ["product_id"], filters: { id } })
  return data.map(({ product_id }) => product_id)
}

const ofPrice: FindProductIds = async (query, id) => {
  const { data: prices } = await query.graph({ entity: "price", fields: ["price_set_id"], filters: { id } })
  const { data } = await query.graph({
    entity: "price_set",
    fields: ["variant.product_id"],
    filters: { id: prices.map(({ price_set_id }) => price_set_id) },
  })
  return data.flatMap(({ variant }) => (variant ? [variant.product_id] : []))
}

const ofStockLevel: FindProductIds = async (query, id) => (await goodsOfLevel(query, id)).product_ids

/**
 * The products of a stock level, and whether none of them runs out or returns but when nothing becomes free at the level,
 * or something does: it is the only one of its item at a maker's place, of which each variant takes one. What lies on a
 * sales point's shelf is no product's own stock.
 */
export async function goodsOfLevel(
  query: Query,
  id: string,
): Promise<{ product_ids: string[]; turn_at_zero: boolean }> {
  const { data: levels } = await query.graph({
    entity: "inventory_level",
    fields: ["inventory_item_id", "location_id"],
    filters: { id },
  })
  const { data }: { data: ItemRow[] } = await query.graph({
    entity: "inventory_item",
    fields: ["id", "location_levels.location_id", "variants.product_id", "variants.inventory_items.*"],
    filters: { id: levels.map(({ inventory_item_id }) => inventory_item_id) },
  })
  const places = await makerPlacesAmong(
    query,
    data.flatMap(({ location_levels }) => location_levels.map(({ location_id }) => location_id)),
  )
  if (levels.every(({ location_id }) => !places.has(location_id))) return { product_ids: [], turn_at_zero: true }
  const goods = data.flatMap(({ id: item_id, variants }) => (variants ?? []).map((variant) => ({ item_id, variant })))
  return {
    product_ids: [...new Set(goods.map(({ variant }) => variant.product_id))],
    turn_at_zero:
      data.every(
        ({ location_levels }) => location_levels.filter(({ location_id }) => places.has(location_id)).length === 1,
      ) &&
      goods.every(({ item_id, variant }) =>
        variant.inventory_items.every((part) => part.inventory_item_id !== item_id || part.required_quantity === 1),
      ),
  }
}

type ItemRow = {
  id: string
  location_levels: { location_id: string }[]
  variants: { product_id: string; inventory_items: { inventory_item_id: string; required_quantity: number }[] }[] | null
}

const ofOrganization: FindProductIds = async (query, id) => {
  const { data } = await query.graph({ entity: "organization", fields: ["products.id"], filters: { id } })
  return data.flatMap(({ products }) => (products ?? []).map((product: { id: string }) => product.id))
}

/** Rows that name the product they are about. What was deleted is looked up too: it is only marked so. */
const ofPaper =
  (entity: "recognition" | "product_facts" | "photograph"): FindProductIds =>
  async (query, id) => {
    const { data } = await query.graph({ entity, fields: ["product_id"], filters: { id }, withDeleted: true })
    return data.map(({ product_id }) => product_id)
  }

const ofPack: FindProductIds = async (query, id) => {
  const { data } = await query.graph({ entity: "pack", fields: ["variant_id"], filters: { id }, withDeleted: true })
  const found = await Promise.all(data.map(({ variant_id }) => ofVariant(query, variant_id)))
  return found.flat()
}

const ofCertification: FindProductIds = async (query, id) => {
  const { data } = await query.graph({
    entity: "certification",
    fields: ["product_id", "organization_id"],
    filters: { id },
    withDeleted: true,
  })
  const found = await Promise.all(
    data.map(async ({ product_id, organization_id }) =>
      product_id ? [product_id] : ofOrganization(query, organization_id),
    ),
  )
  return found.flat()
}

/** After which something on a product's card may be different. Sale stops are asked at every reading. */
const FINDERS: Record<string, FindProductIds> = {
  "product.created": ofProduct,
  "product.updated": ofProduct,
  "product.deleted": ofProduct,
  "product-variant.created": ofVariant,
  "product-variant.updated": ofVariant,
  "pricing.price.created": ofPrice,
  "pricing.price.updated": ofPrice,
  "inventory.inventory-level.created": ofStockLevel,
  "inventory.inventory-level.updated": ofStockLevel,
  "organization.organization.updated": ofOrganization,
  "ocop.recognition.created": ofPaper("recognition"),
  "ocop.recognition.updated": ofPaper("recognition"),
  "ocop.recognition.deleted": ofPaper("recognition"),
  "ocop.product-facts.created": ofPaper("product_facts"),
  "ocop.product-facts.updated": ofPaper("product_facts"),
  "ocop.pack.created": ofPack,
  "ocop.pack.updated": ofPack,
  "ocop.certification.created": ofCertification,
  "ocop.certification.updated": ofCertification,
  "ocop.certification.deleted": ofCertification,
  "photo.photograph.created": ofPaper("photograph"),
  "photo.photograph.updated": ofPaper("photograph"),
  "photo.photograph.deleted": ofPaper("photograph"),
  "photo.photograph.restored": ofPaper("photograph"),
}

/**
 * After which there may be more to sell. The module's own events: a reservation that is given back changes a level
 * without any workflow's event.
 */
export const STOCK_EVENTS: readonly string[] = [
  "inventory.inventory-level.created",
  "inventory.inventory-level.updated",
  "product.updated",
]

/** Every sale changes a level, and few change what is shown of the goods: see the subscriber. */
export const LEVEL_EVENTS: readonly string[] = [
  "inventory.inventory-level.created",
  "inventory.inventory-level.updated",
]

/** After which the search module itself writes products anew. */
export const PRODUCT_EVENTS: readonly string[] = Object.keys(FINDERS).filter((name) => !LEVEL_EVENTS.includes(name))

/** The products that an event is about. */
export async function productIdsOf(query: Query, { name, data }: Event<{ id: string }>): Promise<string[]> {
  const find = FINDERS[name]
  return find ? [...new Set(await find(query, data.id))] : []
}
