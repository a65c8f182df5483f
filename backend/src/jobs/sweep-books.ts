import type { MedusaContainer } from "@medusajs/framework/types"
import { findUnbooked } from "../ledger/find-unbooked"
import { keepBooks, keepBooksOfMoney } from "../ledger/keep-books"

const MINUTE_MS = 60_000
/** What is older was found by the runs before. */
const LONGEST_MS = 3 * 24 * 60 * MINUTE_MS

/** Writes into the books what a stopped process has done and not written. */
export default async function sweepBooks(container: MedusaContainer): Promise<void> {
  const before = (ms: number) => new Date(Date.now() - ms)
  const { group_ids, transaction_ids } = await findUnbooked(container, {
    from: before(LONGEST_MS),
    to: before(MINUTE_MS),
  })
  for (const id of group_ids) await keepBooks(container, id)
  for (const id of transaction_ids) await keepBooksOfMoney(container, id)
}

export const config = { name: "sweep-books", schedule: "41 */5 * * * *" }
