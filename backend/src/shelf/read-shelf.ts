import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { SHELF_MODULE } from "../modules/shelf"

/** Goods of one kind at one point. */
export type ShelfGoods = {
  id: string
  point_id: string
  product_id: string
  variant_id: string
  inventory_item_id: string
  location_id: string
  /** What lies there, and what of it is promised to somebody. */
  stocked: number
  reserved: number
  /** Whole đồng; null sells at the maker's price. */
  own_price: number | null
  withdrawn_at: Date | null
}

type Wanted = { point_id?: string | string[]; product_id?: string | string[]; variant_id?: string | string[] }

/** What lies on shelves now; a point that was never verified has none. */
export async function readShelf(container: MedusaContainer, wanted: Wanted): Promise<ShelfGoods[]> {
  const items = await container.resolve(SHELF_MODULE).listShelfItems(wanted, { take: null, order: { id: "ASC" } })
  if (items.length === 0) return []
  const places = await placesOf(container, [...new Set(items.map(({ point_id }) => point_id))])
  const levels = await container.resolve(Modules.INVENTORY).listInventoryLevels(
    {
      inventory_item_id: [...new Set(items.map(({ inventory_item_id }) => inventory_item_id))],
      location_id: [...places.values()],
    },
    { take: null },
  )
  const levelOf = new Map(levels.map((level) => [`${level.inventory_item_id} ${level.location_id}`, level]))
  return items.flatMap((item) => {
    const location_id = places.get(item.point_id)
    if (location_id === undefined) return []
    const level = levelOf.get(`${item.inventory_item_id} ${location_id}`)
    return [
      {
        id: item.id,
        point_id: item.point_id,
        product_id: item.product_id,
        variant_id: item.variant_id,
        inventory_item_id: item.inventory_item_id,
        location_id,
        stocked: Number(level?.stocked_quantity ?? 0),
        reserved: Number(level?.reserved_quantity ?? 0),
        own_price: item.own_price,
        withdrawn_at: item.withdrawn_at,
      },
    ]
  })
}

async function placesOf(container: MedusaContainer, ids: string[]): Promise<Map<string, string>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "sales_point",
    fields: ["id", "stock_location.id"],
    filters: { id: ids },
  })
  return new Map(data.flatMap(({ id, stock_location }) => (stock_location ? [[id, stock_location.id] as const] : [])))
}
