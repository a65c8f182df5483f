import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SHELF_MODULE } from "../../../modules/shelf"
import type { ChangeShelfInput } from "../types"

/** Gives goods their row on the shelf, where they have none; the rows' ids in the order of the changes. */
export const openShelfItemsStep = createStep(
  "open-shelf-items",
  async ({ point_id, changes }: ChangeShelfInput, { container }) => {
    const shelf = container.resolve(SHELF_MODULE)
    const goods = [...new Map(changes.map((change) => [change.goods.variant_id, change.goods])).values()]
    const variant_id = goods.map((each) => each.variant_id)
    const known = await shelf.listShelfItems({ point_id, variant_id }, { take: null })
    const missing = goods
      .filter((each) => !known.some((row) => row.variant_id === each.variant_id))
      .map(({ product_id, variant_id, inventory_item_id }) => ({ point_id, product_id, variant_id, inventory_item_id }))
    const made = missing.length === 0 ? [] : await shelf.createShelfItems(missing)
    const idOf = new Map([...known, ...made].map(({ variant_id, id }) => [variant_id, id]))
    return new StepResponse(
      changes.map((change) => idOf.get(change.goods.variant_id) ?? ""),
      made.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(SHELF_MODULE).deleteShelfItems(ids)
  },
)
