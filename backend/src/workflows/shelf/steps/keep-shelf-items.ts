import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { addUseBy, countUseBy, layUseBy, type UseBy } from "@ocop/shared/shelf"
import { SHELF_MODULE } from "../../../modules/shelf"
import { useByOf } from "../../../shelf/use-by"
import { valuesBefore } from "../../organization/steps/values-before"
import type { MovedStock, ShelfChanged, ShelfChangeInput } from "../types"

/** Writes what has become of goods to their row: price, whether they are offered, and what lies there by use-by day. */
export const keepShelfItemsStep = createStep(
  "keep-shelf-items",
  async ({ changes, items, moved }: ShelfChanged, { container }) => {
    const shelf = container.resolve(SHELF_MODULE)
    const known = await shelf.listShelfItems({ id: items }, { take: null })
    const rows = known.map((item) => {
      const values: Record<string, unknown> = {}
      let { use_by }: { use_by: unknown } = item
      for (const [index, change] of changes.entries()) {
        const stock = moved[index]
        if (items[index] !== item.id) continue
        Object.assign(values, change.values)
        if (stock) {
          use_by = { laid: laidAfter(use_by, stock, change) }
          values["use_by"] = use_by
        }
      }
      return { item, values }
    })
    const updates = rows.map(({ item, values }) => ({ id: item.id, ...values }))
    if (updates.length > 0) await shelf.updateShelfItems(updates)
    return new StepResponse(
      updates.length,
      rows.map(({ item, values }) => ({ id: item.id, ...valuesBefore(item, values) })),
    )
  },
  async (before, { container }) => {
    if (before?.length) await container.resolve(SHELF_MODULE).updateShelfItems(before)
  },
)

function laidAfter(known: unknown, { before, after }: MovedStock, { kind, use_by: day }: ShelfChangeInput): UseBy[] {
  const laid = useByOf({ use_by: known }, before)
  if (after > before) return addUseBy(laid, { day, quantity: after - before })
  return kind === "counted" ? countUseBy(after, laid) : layUseBy(after, laid)
}
