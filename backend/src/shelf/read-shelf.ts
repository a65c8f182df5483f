import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/shared/day"
import { expiredOn, type UseBy } from "@ocop/shared/shelf"
import { SHELF_MODULE } from "../modules/shelf"
import { useByOf } from "./use-by"

/** How many may be sold of what lies there: not what is promised, nor what is past its day. */
export function sellableOf({
  stocked,
  reserved,
  expired,
}: Pick<ShelfGoods, "stocked" | "reserved" | "expired">): number {
  return Math.max(0, stocked - reserved - expired)
}

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
  /** By use-by day, the soonest first; together what lies there. */
  use_by: UseBy[]
  /** How many of them are past their day today, and so for nobody. */
  expired: number
  /** Whole đồng; null sells at the maker's price. */
  own_price: number | null
  withdrawn_at: Date | null
}

type Wanted = {
  id?: string | string[]
  point_id?: string | string[]
  product_id?: string | string[]
  variant_id?: string | string[]
}

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
  const today = todayInVietnam(new Date())
  const levelOf = new Map(levels.map((level) => [`${level.inventory_item_id} ${level.location_id}`, level]))
  return items.flatMap((item) => {
    const location_id = places.get(item.point_id)
    if (location_id === undefined) return []
    const level = levelOf.get(`${item.inventory_item_id} ${location_id}`)
    const stocked = Number(level?.stocked_quantity ?? 0)
    const use_by = useByOf(item, stocked)
    return [
      {
        id: item.id,
        point_id: item.point_id,
        product_id: item.product_id,
        variant_id: item.variant_id,
        inventory_item_id: item.inventory_item_id,
        location_id,
        stocked,
        reserved: Number(level?.reserved_quantity ?? 0),
        use_by,
        expired: expiredOn(use_by, today),
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
