import type { Event, RemoteQueryFunction } from "@medusajs/framework/types"
import { makerPlacesAmong } from "../catalogue/maker-places"
import { OfficialEvents } from "../workflows/official/events"

/** As modules and as the container hold it. */
type Query = Pick<RemoteQueryFunction, "graph">

/** The products of a stock level. What lies on a sales point's shelf is no product's own stock. */
export async function goodsOfLevel(query: Query, id: string): Promise<string[]> {
  const { data: levels } = await query.graph({
    entity: "inventory_level",
    fields: ["inventory_item_id", "location_id"],
    filters: { id },
  })
  const places = await makerPlacesAmong(
    query,
    levels.map(({ location_id }) => location_id),
  )
  const items = levels.filter(({ location_id }) => places.has(location_id))
  if (items.length === 0) return []
  const { data }: { data: ItemRow[] } = await query.graph({
    entity: "inventory_item",
    fields: ["variants.product_id"],
    filters: { id: items.map(({ inventory_item_id }) => inventory_item_id) },
  })
  return [...new Set(data.flatMap(({ variants }) => (variants ?? []).map(({ product_id }) => product_id)))]
}

type ItemRow = { variants: { product_id: string }[] | null }

const LEVEL_EVENTS: readonly string[] = ["inventory.inventory-level.created", "inventory.inventory-level.updated"]

/**
 * After which there may be more to sell. The module's own events: a reservation that is given back changes a level
 * without any workflow's event.
 */
export const STOCK_EVENTS: readonly string[] = [...LEVEL_EVENTS, "product.updated"]

/**
 * After which some product's card is probably different. The database knows which, and of those that no event tells:
 * these only make it sooner.
 */
export const GOODS_EVENTS: readonly string[] = [
  ...LEVEL_EVENTS,
  ...["product.created", "product.updated", "product.deleted"],
  ...["product-variant.created", "product-variant.updated", "product-variant.deleted"],
  ...["pricing.price.created", "pricing.price.updated", "pricing.price.deleted"],
  "organization.organization.updated",
  ...["ocop.recognition.created", "ocop.recognition.updated", "ocop.recognition.deleted"],
  ...["ocop.product-facts.created", "ocop.product-facts.updated"],
  ...["ocop.pack.created", "ocop.pack.updated"],
  ...["ocop.certification.created", "ocop.certification.updated", "ocop.certification.deleted"],
  ...["photo.photograph.created", "photo.photograph.updated", "photo.photograph.deleted", "photo.photograph.restored"],
  OfficialEvents.RECORDED,
]

/** The products that one of `STOCK_EVENTS` is about. */
export async function productIdsOf(query: Query, { name, data }: Event<{ id: string }>): Promise<string[]> {
  return LEVEL_EVENTS.includes(name) ? goodsOfLevel(query, data.id) : [data.id]
}
