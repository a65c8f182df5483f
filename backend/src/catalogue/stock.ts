import type { MedusaContainer, RemoteQueryFunction } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { VariantSource } from "./source"

type Stocked = Pick<VariantSource, "id" | "stock">
type LevelRow = { inventory_item_id: string; stocked_quantity: number; reserved_quantity: number }

/** How many of each variant are free to be ordered now, by the variant's id. */
export async function readAvailable(container: MedusaContainer, variants: Stocked[]): Promise<Map<string, number>> {
  const items = itemsOf(variants)
  if (items.length === 0) return new Map()
  const levels = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels(
      { inventory_item_id: items },
      { select: ["id", "inventory_item_id", "stocked_quantity", "reserved_quantity"], take: null },
    )
  return toAvailable(variants, levels)
}

/** The same, for where there is only a query: the search module's own container has nothing else. */
export async function queryAvailable(
  query: Pick<RemoteQueryFunction, "graph">,
  variants: Stocked[],
): Promise<Map<string, number>> {
  const items = itemsOf(variants)
  if (items.length === 0) return new Map()
  const { data } = await query.graph({
    entity: "inventory_level",
    fields: ["inventory_item_id", "stocked_quantity", "reserved_quantity"],
    filters: { inventory_item_id: items },
  })
  return toAvailable(variants, data)
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
