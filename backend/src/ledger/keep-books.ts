import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { bookPurchase } from "./book-purchase"
import { bookUnmatched } from "./book-transfers"
import { bookPayouts } from "./book-payouts"
import { BANK_MODULE } from "../modules/bank"

const WAIT_SECONDS = 30

/**
 * Writes into the books what they do not know yet of a purchase. It is called behind what moves money and changes
 * nothing of that, so it does not fail: what it could not write is logged, and the job `sweep-books` comes back to it.
 */
export async function keepBooks(container: MedusaContainer, group_id: string | null | undefined): Promise<void> {
  if (group_id) await keep(container, group_id, () => bookPurchase(container, group_id))
}

/** The same of money that is for no purchase, and of its way back. */
export async function keepBooksOfMoney(container: MedusaContainer, transaction_id: string): Promise<void> {
  await keep(container, transaction_id, async () => {
    const bank = container.resolve(BANK_MODULE)
    await bookUnmatched(container, await bank.listBankTransactions({ id: transaction_id }))
    await bookPayouts(container, await bank.listPayouts({ key: `transaction:${transaction_id}` }))
  })
}

/** One at a time, so that each sees what the other has written. */
async function keep(container: MedusaContainer, of: string, job: () => Promise<void>): Promise<void> {
  try {
    await container.resolve(Modules.LOCKING).execute(`books:${of}`, job, { timeout: WAIT_SECONDS })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    container.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify({ event: "books_not_kept", of, reason }))
  }
}
