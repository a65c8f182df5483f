import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { withStockLock } from "../../../shelf/move-stock"
import { heldBy, holdAgain, letGo, moveHeld } from "./held-stock"

/** What a request holds leaves its maker's place: under one lock, so that nobody is sold it in between. */
export const takeHeldStep = createStep(
  "take-held",
  async ({ id }: { id: string }, { container }) => {
    const stock = await heldBy(container, id)
    await withStockLock(container, stock.held, async () => {
      await moveHeld(container, stock, -1)
      try {
        await letGo(container, stock)
      } catch (failure) {
        await moveHeld(container, stock, 1)
        throw failure
      }
    })
    return new StepResponse(stock.held.length, stock)
  },
  async (stock, { container }) => {
    if (!stock) return
    await withStockLock(container, stock.held, async () => {
      await moveHeld(container, stock, 1)
      await holdAgain(container, stock)
    })
  },
)
