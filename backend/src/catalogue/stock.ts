import type { MedusaContainer, RemoteQueryFunction } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { makerPlacesAmong } from "./maker-places"
import type { VariantSource } from "./source"

type Stocked = Pick<VariantSource, "id" | "stock">
type LevelRow = { inventory_item_id: string; stocked_quantity: number; reserved_quantity: number }

/**
 * How many of each variant are free to be ordered from their maker now, by the variant's id. What lies on the shelves of
 * sales points is not the maker's to send. One statement, because lists and pages ask it at every reading.
 */
export async function readAvailable(container: MedusaContainer, variants: Stocked[]): Promise<Map<string, number>> {
  const items = itemsOf(variants)
  if (items.length === 0) return new Map()
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: LevelRow[] }>(
    `select l.inventory_item_id, l.stocked_quantity, l.reserved_quantity
     from inventory_level l
     where l.inventory_item_id = any(?) and l.deleted_at is null and exists (
       select 1 from organization_organization_stock_location_stock_location place
       where place.stock_location_id = l.location_id and place.deleted_at is null
     )`,
    [items],
  )
  return toAvailable(variants, rows)
}

/** The same, for where there is only a query: the search module's own container has nothing else. */
export async function queryAvailable(
  query: Pick<RemoteQueryFunction, "graph">,
  variants: Stocked[],
): Promise<Map<string, number>> {
  const items = itemsOf(variants)
  if (items.length === 0) return new Map()
  const { data: levels } = await query.graph({
    entity: "inventory_level",
    fields: ["inventory_item_id", "location_id", "stocked_quantity", "reserved_quantity"],
    filters: { inventory_item_id: items },
  })
  const places = await makerPlacesAmong(
    query,
    levels.map(({ location_id }) => location_id),
  )
  return toAvailable(
    variants,
    levels.filter(({ location_id }) => places.has(location_id)),
  )
}

function itemsOf(variants: Stocked[]): string[] {
  return [...new Set(variants.flatMap(({ stock }) => stock.map(({ inventory_item_id }) => inventory_item_id)))]
}

function toAvailable(variants: Stocked[], levels: LevelRow[]): Map<string, number> {
  const free = new Map<string, number>()
  for (const { inventory_item_id, stocked_quantity, reserved_quantity } of levels) {
    free.set(
      inventory_item_id,
      (free.get(inventory_item_id) ?? 0) + Number(stocked_quantity) - Number(reserved_quantity),
    )
  }
  return new Map(
    variants.map(({ id, stock }) => {
      const portions = stock.map(({ inventory_item_id, required }) =>
        Math.floor((free.get(inventory_item_id) ?? 0) / required),
      )
      return [id, portions.length === 0 ? 0 : Math.max(0, Math.min(...portions))]
    }),
  )
}
