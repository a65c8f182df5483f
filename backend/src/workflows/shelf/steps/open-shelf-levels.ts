import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ChangeShelfInput } from "../types"

/** Gives goods their place among the point's stock, where they have none. */
export const openShelfLevelsStep = createStep(
  "open-shelf-levels",
  async ({ location_id, changes }: ChangeShelfInput, { container }) => {
    const inventory = container.resolve(Modules.INVENTORY)
    const items = [...new Set(changes.map(({ goods }) => goods.inventory_item_id))]
    const known = await inventory.listInventoryLevels({ location_id, inventory_item_id: items }, { take: null })
    const missing = items
      .filter((item) => !known.some(({ inventory_item_id }) => inventory_item_id === item))
      .map((inventory_item_id) => ({ inventory_item_id, location_id, stocked_quantity: 0 }))
    const made = missing.length === 0 ? [] : await inventory.createInventoryLevels(missing)
    return new StepResponse(
      made.length,
      made.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.INVENTORY).deleteInventoryLevels(ids)
  },
)
