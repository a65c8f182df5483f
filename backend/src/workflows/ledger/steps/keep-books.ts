import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { keepBooks, keepBooksOfMoney } from "../../../ledger/keep-books"
import { BANK_MODULE } from "../../../modules/bank"
import { PARCEL_MODULE } from "../../../modules/parcel"

/**
 * Brings the books of an order's purchase up to what has happened. It undoes nothing and does not fail: it belongs at the
 * end, behind everything that may.
 */
export const keepBooksStep = createStep("keep-books", async ({ order_id }: { order_id: string }, { container }) => {
  const [parcel] = await container.resolve(PARCEL_MODULE).listParcels({ order_id }, { select: ["group_id"], take: 1 })
  await keepBooks(container, parcel?.group_id)
  return new StepResponse(order_id)
})

/** The same behind money that was sent back. */
export const keepBooksOfPayoutStep = createStep(
  "keep-books-of-payout",
  async ({ id }: { id: string }, { container }) => {
    const [payout] = await container.resolve(BANK_MODULE).listPayouts({ id }, { take: 1 })
    if (payout?.group_id) await keepBooks(container, payout.group_id)
    else if (payout?.kind === "excess") await keepBooksOfMoney(container, payout.key.replace(/^transaction:/, ""))
    return new StepResponse(id)
  },
)
