import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SHELF_MODULE } from "../../../modules/shelf"
import type { ShelfChanged } from "../types"

/** Writes each change to the history of the shelf. */
export const recordShelfChangesStep = createStep(
  "record-shelf-changes",
  async ({ point_id, changes, actor, items, moved }: ShelfChanged, { container }) => {
    const shelf = container.resolve(SHELF_MODULE)
    const known = await shelf.listShelfItems({ id: items }, { select: ["id", "own_price"], take: null })
    const rows = changes.map(({ form_key, kind, values, reason, note }, index) => {
      const id = items[index] ?? ""
      const stock = moved[index]
      const price = { before: known.find((item) => item.id === id)?.own_price ?? null, after: values.own_price ?? null }
      const numbers = kind === "priced" ? price : { before: stock?.before ?? null, after: stock?.after ?? null }
      return { ...actor, ...numbers, point_id, shelf_item_id: id, form_key, kind, reason, note }
    })
    const made = rows.length === 0 ? [] : await shelf.createShelfChanges(rows)
    const ids = made.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(SHELF_MODULE).deleteShelfChanges(ids)
  },
)
