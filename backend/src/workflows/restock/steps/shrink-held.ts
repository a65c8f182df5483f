import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { withStockLock } from "../../../shelf/move-stock"
import { heldBy, holdAgain, letGo, type HeldStock } from "./held-stock"

type Kept = { inventory_item_id: string; quantity: number }

/**
 * Of what a request holds at its maker's place, so many pieces of each stock item are kept, and the rest is free again.
 * Under one lock, so that nobody is sold what is kept.
 */
export const shrinkHeldStep = createStep(
  "shrink-held",
  async ({ id, kept }: { id: string; kept: Kept[] }, { container }) => {
    const before = await heldBy(container, id)
    const after = shrink(before, kept)
    await withStockLock(container, before.held, async () => {
      await letGo(container, before)
      try {
        await holdAgain(container, after)
      } catch (failure) {
        await holdAgain(container, before)
        throw failure
      }
    })
    return new StepResponse(after.held.length, before)
  },
  async (before, { container }) => {
    if (!before) return
    await withStockLock(container, before.held, async () => {
      await letGo(container, await heldBy(container, before.request_id))
      await holdAgain(container, before)
    })
  },
)

function shrink({ request_id, held }: HeldStock, kept: readonly Kept[]): HeldStock {
  const left = new Map<string, number>()
  for (const { inventory_item_id: item, quantity } of kept) left.set(item, (left.get(item) ?? 0) + quantity)
  const shrunk = held.flatMap((each) => {
    const most = left.get(each.inventory_item_id) ?? 0
    const quantity = Math.min(each.quantity, most)
    left.set(each.inventory_item_id, most - quantity)
    return quantity > 0 ? [{ ...each, quantity }] : []
  })
  return { request_id, held: shrunk }
}
