import { sideOf, type Account } from "./accounts.ts"
import type { Entry } from "./journal.ts"

/** What was written on both sides of an account. */
export type Turnover = { debit: number; credit: number }

/** What an account holds: above zero on the side on which it grows. */
export function balanceOf(account: Account, { debit, credit }: Turnover): number {
  return sideOf(account) === "debit" ? debit - credit : credit - debit
}

/** The balance of every account that entries are on: nothing but their sum. */
export function balancesOf(entries: Iterable<Entry>): Map<Account, number> {
  const balances = new Map<Account, number>()
  for (const entry of entries) {
    balances.set(entry.account, (balances.get(entry.account) ?? 0) + balanceOf(entry.account, entry))
  }
  return balances
}
