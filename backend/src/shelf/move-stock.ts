import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Many may wait for the same goods, as where they are sold. */
const TIMEOUT_SECONDS = 30

export type Place = { inventory_item_id: string; location_id: string }
export type Level = { stocked: number; reserved: number }
export type Move = Place & { by: number }

/** Does something with stock while nobody sells or counts it, in no process. */
export function withStockLock<T>(
  container: MedusaContainer,
  places: readonly Pick<Place, "inventory_item_id">[],
  job: () => Promise<T>,
): Promise<T> {
  const keys = [...new Set(places.map(({ inventory_item_id }) => inventory_item_id))].sort()
  return keys.length === 0 ? job() : container.resolve(Modules.LOCKING).execute(keys, job, { timeout: TIMEOUT_SECONDS })
}

/** What lies at places; a place without a level has nothing. To be called under the lock where it is then changed. */
export async function readLevels(
  container: MedusaContainer,
  places: readonly Place[],
): Promise<(place: Place) => Level | undefined> {
  const rows = await container.resolve(Modules.INVENTORY).listInventoryLevels(
    {
      inventory_item_id: [...new Set(places.map(({ inventory_item_id }) => inventory_item_id))],
      location_id: [...new Set(places.map(({ location_id }) => location_id))],
    },
    { take: null },
  )
  const levels = new Map(
    rows.map(({ inventory_item_id, location_id, stocked_quantity, reserved_quantity }) => [
      `${inventory_item_id} ${location_id}`,
      { stocked: Number(stocked_quantity), reserved: Number(reserved_quantity) },
    ]),
  )
  return ({ inventory_item_id, location_id }) => levels.get(`${inventory_item_id} ${location_id}`)
}

/** Moves all of it or none: one statement of the module's. To be called under the lock. */
export async function moveStock(container: MedusaContainer, moves: readonly Move[]): Promise<void> {
  const real = sumMoves(moves).filter(({ by }) => by !== 0)
  if (real.length === 0) return
  const levelOf = await readLevels(container, real)
  await container.resolve(Modules.INVENTORY).updateInventoryLevels(
    real.map(({ inventory_item_id, location_id, by }) => ({
      inventory_item_id,
      location_id,
      stocked_quantity: (levelOf({ inventory_item_id, location_id })?.stocked ?? 0) + by,
    })),
  )
}

function sumMoves(moves: readonly Move[]): Move[] {
  const sums = new Map<string, Move>()
  for (const move of moves) {
    const key = `${move.inventory_item_id} ${move.location_id}`
    sums.set(key, { ...move, by: move.by + (sums.get(key)?.by ?? 0) })
  }
  return [...sums.values()]
}
