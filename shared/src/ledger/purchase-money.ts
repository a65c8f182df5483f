import type { Place } from "./accounts.ts"
import type { MoneyEvent } from "./events.ts"

/** A transfer as it was judged: `counted` while it pays for the purchase. Whole đồng. `place`: where it came in. */
export type JudgedTransfer = { place: Place; transaction_id: string; amount: number; counted: boolean }

/**
 * A purchase whose money is to stand in the books. `kept`: whole đồng that it was paid with; 0 when it came to nothing;
 * null while that is open.
 */
export type PurchaseToBook = { group_id: string; kept: number | null; transfers: readonly JudgedTransfer[] }

/** The keys of all journals that the transfers of a purchase may have made. */
export function purchaseKeysOf({ group_id, transfers }: PurchaseToBook): string[] {
  const ofTransfers = transfers.flatMap(({ place, transaction_id }) => [
    `money_in:${place}:${transaction_id}`,
    `money_assigned:${assignedId(transaction_id, group_id)}`,
  ])
  return [...ofTransfers, `money_released:${group_id}`]
}

/**
 * What the books do not know yet of the transfers of a purchase. A transfer that counts is the purchase's, at once or
 * since a person has found out; what a purchase does not keep once it is paid, or has come to nothing, is nobody's again.
 * It does not matter in how many runs it is told, or which of them were lost.
 *
 * @param known what is written under `purchaseKeysOf`
 */
export function moneyEventsOf(purchase: PurchaseToBook, known: readonly MoneyEvent[]): MoneyEvent[] {
  const { group_id, kept, transfers } = purchase
  const fresh = transfers.flatMap((transfer) => eventOf(transfer, group_id, known) ?? [])
  if (kept === null || known.some((event) => event.kind === "money_released" && event.id === group_id)) return fresh
  const amount = [...known, ...fresh].reduce((sum, event) => sum + appliedTo(event, group_id), 0) - kept
  return amount > 0 ? [...fresh, { kind: "money_released", id: group_id, group_id, amount }] : fresh
}

/** Money that names no purchase, or went to another account at first: it waits for a person. */
export function unmatchedMoney({ place, transaction_id, amount }: Omit<JudgedTransfer, "counted">): MoneyEvent {
  return { kind: "money_in", place, transaction_id, group_id: null, amount, applied: 0 }
}

function eventOf(
  { place, transaction_id, amount, counted }: JudgedTransfer,
  group_id: string,
  known: readonly MoneyEvent[],
): MoneyEvent | null {
  const came = known.find((event) => event.kind === "money_in" && event.transaction_id === transaction_id)
  if (!came) {
    const applied = counted ? amount : 0
    return { kind: "money_in", place, transaction_id, group_id: counted ? group_id : null, amount, applied }
  }
  if (!counted || appliedTo(came, group_id) > 0) return null
  const id = assignedId(transaction_id, group_id)
  const isKnown = known.some((event) => event.kind === "money_assigned" && event.id === id)
  return isKnown ? null : { kind: "money_assigned", id, group_id, amount }
}

function appliedTo(event: MoneyEvent, group_id: string): number {
  if (event.kind === "money_in") return event.group_id === group_id ? event.applied : 0
  return event.kind === "money_assigned" && event.group_id === group_id ? event.amount : 0
}

const assignedId = (transaction_id: string, group_id: string) => `${transaction_id}:${group_id}`
