import type { IInventoryService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { stockElsewhere } from "../../../listing/problems"
import { requireOwnVariant } from "../../../listing/read-product"
import { placeOfMaker } from "../../../shelf/place-of-maker"

type StockInput = { organization_id: string; product_id: string; variant_id: string; available: number }

/**
 * How many of a pack are free to be ordered from their maker from now on; what is promised already stays promised, and
 * what lies on the shelves of sales points stays there. Under the lock that reservations take, so that nothing is sold in
 * between.
 *
 * @throws ProblemError 404, 409 `no_stock_level`
 */
export const setAvailableStep = createStep(
  "set-available",
  async ({ product_id, available, ...asked }: StockInput, { container }) => {
    const variant = await requireOwnVariant(container, { ...asked, id: product_id })
    const inventory_item_id = variant.inventory_items[0]?.inventory_item_id
    const location_id = await placeOfMaker(container, asked.organization_id)
    if (!inventory_item_id || !location_id) throw stockElsewhere()
    const inventory = container.resolve(Modules.INVENTORY)
    const change = await container.resolve(Modules.LOCKING).execute([inventory_item_id], async () => {
      const [level] = await inventory.listInventoryLevels({ inventory_item_id, location_id }, { take: 1 })
      if (!level) throw stockElsewhere()
      const free = Number(level.stocked_quantity) - Number(level.reserved_quantity)
      return adjust(inventory, { inventory_item_id, location_id, by: available - free })
    })
    return new StepResponse({ available }, change)
  },
  async (change, { container }) => {
    if (!change) return
    const inventory = container.resolve(Modules.INVENTORY)
    await container
      .resolve(Modules.LOCKING)
      .execute([change.inventory_item_id], () => adjust(inventory, { ...change, by: -change.by }))
  },
)

type Adjustment = { inventory_item_id: string; location_id: string; by: number }

async function adjust(inventory: IInventoryService, change: Adjustment): Promise<Adjustment> {
  if (change.by !== 0) await inventory.adjustInventory(change.inventory_item_id, change.location_id, change.by)
  return change
}
