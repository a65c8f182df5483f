import type { MedusaContainer } from "@medusajs/framework/types"
import {
  journalOf,
  moneyEventsOf,
  purchaseKeysOf,
  unmatchedMoney,
  type MoneyEvent,
  type Place,
} from "@ocop/shared/ledger"
import { STRIPE } from "../card/stripe"
import { env } from "../env"
import { BANK_MODULE } from "../modules/bank"
import { LEDGER_MODULE } from "../modules/ledger"
import type { TransactionRow } from "../payment/match-transaction"
import type { GroupRow } from "../payment/purchase-money"

/** The money that came for a purchase, what of it went back to nobody, each at the moment when it did. */
export async function bookTransfers(container: MedusaContainer, group: GroupRow): Promise<void> {
  const { id: group_id } = group
  const rows = await container
    .resolve(BANK_MODULE)
    .listBankTransactions({ group_id, direction: "in" }, { order: { at: "ASC", id: "ASC" }, take: null })
  const ours = rows.filter(isOurs)
  if (ours.length === 0) return
  const transfers = ours.map((row) => {
    return { place: placeOf(row), transaction_id: row.id, amount: Number(row.amount), counted: row.counted }
  })
  const purchase = { group_id, kept: keptOf(group), transfers }
  const ledger = container.resolve(LEDGER_MODULE)
  const known = await ledger.eventsOf(purchaseKeysOf(purchase))
  for (const event of moneyEventsOf(purchase, known)) await ledger.post([journalOf(event)], momentOf(event, ours))
}

/** Money that a person looks at first. What is paid back came to us, on whichever account. */
export async function bookUnmatched(
  container: MedusaContainer,
  rows: readonly TransactionRow[],
  { isPaidBack = false }: { isPaidBack?: boolean } = {},
): Promise<void> {
  const ledger = container.resolve(LEDGER_MODULE)
  for (const row of rows.filter((each) => each.direction === "in" && (isPaidBack || isOurs(each)))) {
    const place = placeOf(row)
    const event = unmatchedMoney({ place, transaction_id: row.id, amount: Number(row.amount) })
    const known = await ledger.eventsOf([`money_in:${place}:${row.id}`])
    if (known.length === 0) await ledger.post([journalOf(event)], new Date(row.at))
  }
}

/** Money on another account is not ours until a person says that it pays for something; on a seller's it never is. */
function isOurs({ account_number, counted, gateway, organization_id }: TransactionRow): boolean {
  if (organization_id !== null) return false
  return counted || gateway === STRIPE || account_number === env.BANK_ACCOUNT
}

/** Where money lies that has come. */
export function placeOf({ gateway }: Pick<TransactionRow, "gateway">): Place {
  return gateway === STRIPE ? "gateway:stripe" : "bank"
}

function keptOf({ status, payment_method, paid }: GroupRow): number | null {
  if (status === "settled") return Number(paid)
  return status === "canceled" || payment_method === "cod" ? 0 : null
}

function momentOf(event: MoneyEvent, rows: readonly TransactionRow[]): Date {
  const row = rows.find(({ id }) => event.kind === "money_in" && event.transaction_id === id)
  return row ? new Date(row.at) : new Date()
}
