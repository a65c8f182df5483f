import { MathBN, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ProblemError } from "../../../http/problem-error"
import type { Reservation } from "../../../purchase/plan"

/** Many may wait for the same goods; core's own five seconds are too few. */
const TIMEOUT_SECONDS = 30

/**
 * Takes the goods out of the free stock. What all lines together need of a stock item is summed before anything is
 * reserved: core checks each line alone, and sells twice what two lines share. The keys are those of core's own flows.
 */
export const reservePurchaseStep = createStep(
  "reserve-purchase",
  async (items: Reservation[], { container }) => {
    const inventory = container.resolve(Modules.INVENTORY)
    const keys = keysOf(items)
    if (keys.length === 0) return new StepResponse<string[], string[]>([], [])
    const reserve = async () => {
      const levels = await inventory.listInventoryLevels(
        { inventory_item_id: keys, location_id: [...new Set(items.map((item) => item.location_id))] },
        { take: null },
      )
      refuseShortage(items, levels)
      return inventory.createReservationItems(items.map(({ kept_back: _, ...item }) => item))
    }
    const made = await container.resolve(Modules.LOCKING).execute(keys, reserve, { timeout: TIMEOUT_SECONDS })
    return new StepResponse(
      keys,
      made.map((reservation) => reservation.id),
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.INVENTORY).deleteReservationItems(ids)
  },
)

function keysOf(items: Reservation[]): string[] {
  return [...new Set(items.map((item) => item.inventory_item_id))].sort()
}

type Level = Parameters<typeof MathBN.sub>[0]
type LevelRow = { inventory_item_id: string; location_id: string; stocked_quantity: Level; reserved_quantity: Level }

/** @throws ProblemError 409 with the names of what is no longer there */
function refuseShortage(items: Reservation[], levels: LevelRow[]): void {
  const short = items.filter((item) => !item.allow_backorder && isShort(item, items, levels))
  if (short.length === 0) return
  const names = [...new Set(short.map((item) => item.description ?? ""))]
  const toProblem = (name: string) => ({ type: "out_of_stock", message: `${name}: Sản phẩm này vừa hết hàng.` })
  throw new ProblemError(409, names.map(toProblem))
}

function isShort(item: Reservation, items: Reservation[], levels: LevelRow[]): boolean {
  const isSame = (row: { inventory_item_id: string; location_id: string }) =>
    row.inventory_item_id === item.inventory_item_id && row.location_id === item.location_id
  const needed = MathBN.sum(...items.filter(isSame).map((same) => same.quantity))
  const level = levels.find(isSame)
  const kept_back = Math.max(...items.filter(isSame).map((same) => same.kept_back ?? 0))
  return !level || MathBN.lt(MathBN.sub(level.stocked_quantity, level.reserved_quantity, kept_back), needed)
}
