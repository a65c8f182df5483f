import type { CashAccount } from "../ledger/accounts.ts"
import type { Carrier } from "../parcel/rules.ts"

/** `self` hands nothing over: the seller keeps what was collected. */
export type PayingCarrier = Exclude<Carrier, "self">

/**
 * `exact`, `short`, `over`: against what this carrier still holds of the parcel. The others are refused. `unknown`: no
 * parcel of that code or number. `not_due`: nothing was collected for it, as far as we know. `other_carrier`: another
 * one has it. `remitted`: all of it was handed over before. `twice`: in the same statement. `amount_wrong`: no whole
 * number of đồng.
 */
export const REMITTANCE_VERDICTS = [
  "exact",
  "short",
  "over",
  "unknown",
  "not_due",
  "other_carrier",
  "remitted",
  "twice",
  "amount_wrong",
] as const
export type RemittanceVerdict = (typeof REMITTANCE_VERDICTS)[number]

/** Whole đồng that somebody holds of a parcel; 0 once everything was handed over. */
export type HeldCash = { account: CashAccount; held: number }

/** A row of a statement with the parcel that it names, null where there is none, and who holds its cash. */
export type NamedRow = { amount: number | null; parcel: { order_id: string; cash: readonly HeldCash[] } | null }

export type JudgedRow = { verdict: RemittanceVerdict; expected: number }

export const cashAccountOf = (carrier: Carrier): CashAccount => `carrier_cash:${carrier}`

/** What each row of a carrier's statement is against the books. */
export function judgeStatement(rows: readonly NamedRow[], carrier: PayingCarrier): JudgedRow[] {
  const seen = new Set<string>()
  return rows.map((row) => {
    const isTwice = row.parcel !== null && seen.has(row.parcel.order_id)
    if (row.parcel) seen.add(row.parcel.order_id)
    return isTwice ? { verdict: "twice", expected: 0 } : judge(row, carrier)
  })
}

/** A statement is taken as a whole, or not at all. */
export function isAcceptable({ verdict }: Pick<JudgedRow, "verdict">): boolean {
  return verdict === "exact" || verdict === "short" || verdict === "over"
}

function judge({ amount, parcel }: NamedRow, carrier: PayingCarrier): JudgedRow {
  if (amount === null) return { verdict: "amount_wrong", expected: 0 }
  if (parcel === null) return { verdict: "unknown", expected: 0 }
  if (parcel.cash.length === 0) return { verdict: "not_due", expected: 0 }
  const own = parcel.cash.find(({ account }) => account === cashAccountOf(carrier))
  if (!own) return { verdict: "other_carrier", expected: 0 }
  if (own.held <= 0) return { verdict: "remitted", expected: 0 }
  const verdict = amount === own.held ? "exact" : amount < own.held ? "short" : "over"
  return { verdict, expected: own.held }
}
