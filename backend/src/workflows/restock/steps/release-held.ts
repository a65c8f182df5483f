import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { withStockLock } from "../../../shelf/move-stock"
import { heldBy, holdAgain, letGo } from "./held-stock"

/** What a request holds at its maker's place is free again. */
export const releaseHeldStep = createStep(
  "release-held",
  async ({ id }: { id: string }, { container }) => {
    const stock = await heldBy(container, id)
    await withStockLock(container, stock.held, () => letGo(container, stock))
    return new StepResponse(stock.held.length, stock)
  },
  async (stock, { container }) => {
    if (stock) await withStockLock(container, stock.held, () => holdAgain(container, stock))
  },
)
