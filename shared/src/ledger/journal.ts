import type { Account } from "./accounts.ts"
import type { CashRemitted, MoneyEvent, MoneyIn, RefundGranted, RefundPaid, Revenue, Sale } from "./events.ts"

/** One side of a journal on one account; one of debit and credit is zero. */
export type Entry = {
  account: Account
  organization_id: string | null
  order_id: string | null
  debit: number
  credit: number
}

export const JOURNAL_KINDS = [
  "money_in",
  "money_assigned",
  "money_released",
  "money_returned",
  "sale",
  "cash_remitted",
  "refund",
  "refund_paid",
  "fee_paid",
  "reversal",
] as const
export type JournalKind = (typeof JOURNAL_KINDS)[number]

/**
 * What one event does to the books: entries that sum to zero. `key` is the same each time the event is told. It has no
 * entries when the event moves nothing, like a direct sale without a fee.
 */
export type Journal = {
  key: string
  kind: JournalKind
  group_id: string | null
  /** What it was made from; null of a reversal. */
  event: MoneyEvent | null
  entries: readonly Entry[]
}

type Written = Omit<Journal, "event">

type Owner = { organization_id?: string | null; order_id?: string | null }

/** @throws RangeError when an amount is not whole and zero or more, or debit and credit would not be equal */
export function journalOf(event: MoneyEvent): Journal {
  return { ...written(event), event }
}

function written(event: MoneyEvent): Written {
  switch (event.kind) {
    case "money_in":
      return moneyIn(event)
    case "money_assigned":
      return move(event, event.group_id, "unmatched", "buyer_funds")
    case "money_released":
      return move(event, event.group_id, "buyer_funds", "unmatched")
    case "money_returned":
      return move(event, null, "unmatched", event.place)
    case "sale":
      return sale(event)
    case "cash_remitted":
      return cashRemitted(event)
    case "refund":
      return refund(event)
    case "refund_paid":
      return refundPaid(event)
    case "fee_paid":
      return move(event, null, "bank", "fee_receivable", { organization_id: event.organization_id })
  }
}

/** Undoes a journal that was wrong: nothing that was written is ever changed. A journal is reversed once. */
export function reversalOf({ key, group_id, entries }: Journal): Journal {
  const swapped = entries.map(({ debit, credit, ...entry }) => ({ ...entry, debit: credit, credit: debit }))
  return { ...balanced(`reversal:${key}`, "reversal", group_id, swapped), event: null }
}

type Simple = Extract<MoneyEvent, { id: string; amount: number }>

/** One amount from one account to another: debit the first, credit the second. */
function move(event: Simple, group_id: string | null, to: Account, from: Account, owner?: Owner): Written {
  const amount = required(event.amount)
  const entries = [debit(to, amount, owner), credit(from, amount, owner)]
  return balanced(`${event.kind}:${event.id}`, event.kind, group_id, entries)
}

function moneyIn({ kind, place, transaction_id, group_id, amount, applied }: MoneyIn): Written {
  if (group_id === null && applied !== 0) throw new RangeError("Money is applied to a purchase or to nothing")
  const excess = required(required(amount) - required(applied))
  return balanced(`${kind}:${place}:${transaction_id}`, kind, group_id, [
    debit(place, amount),
    credit("buyer_funds", applied),
    credit("unmatched", excess),
  ])
}

function sale(event: Sale): Written {
  const { lines, shipping } = event
  const commission = sum(lines.map((line) => required(line.commission)))
  const [paid, borne] = [sumOf(lines, "paid"), sumOf(lines, "platform_borne")]
  const book = bookOf(event)
  const cost = book.debit("promotion_cost", borne + required(shipping.platform_borne))
  const earned = book.credit("commission", commission)
  if (event.settlement === "direct") {
    const vouchers = [book.credit("seller_goods", borne), book.credit("seller_shipping", shipping.platform_borne)]
    return balanced(`sale:${event.order_id}`, "sale", event.group_id, [
      book.debit("fee_receivable", commission),
      earned,
      cost,
      ...vouchers,
    ])
  }
  return balanced(`sale:${event.order_id}`, "sale", event.group_id, [
    book.debit(event.held_in, paid + required(shipping.paid)),
    cost,
    book.credit("seller_goods", paid + borne - commission),
    book.credit("seller_shipping", shipping.paid + shipping.platform_borne),
    earned,
  ])
}

function cashRemitted({ kind, id, account, parts }: CashRemitted): Written {
  return balanced(`${kind}:${id}`, kind, null, [
    debit("bank", sum(parts.map(({ amount }) => required(amount)))),
    ...parts.map((part) => credit(account, part.amount, part)),
  ])
}

function refund(event: RefundGranted): Written {
  const { goods, shipping, goodwill, commission_back, goods_promotion_back, shipping_promotion_back } = event
  for (const amount of [goods, shipping, commission_back, goods_promotion_back, shipping_promotion_back])
    required(amount)
  const book = bookOf(event)
  const isDirect = event.settlement === "direct"
  const [goods_here, shipping_here] = isDirect ? [0, 0] : [goods, shipping]
  return balanced(`refund:${event.id}`, "refund", event.group_id, [
    isDirect
      ? book.credit("fee_receivable", commission_back)
      : book.debit("seller_goods", goods - commission_back + goods_promotion_back),
    book.debit("seller_goods", isDirect ? goods_promotion_back : 0),
    book.debit("commission", commission_back),
    book.debit("seller_shipping", shipping_here + shipping_promotion_back),
    book.debit("goodwill", goodwill),
    book.credit("promotion_cost", goods_promotion_back + shipping_promotion_back),
    book.credit("refund_payable", goods_here + shipping_here + required(goodwill)),
  ])
}

function refundPaid(event: RefundPaid): Written {
  const book = bookOf(event)
  return balanced(`${event.kind}:${event.id}`, event.kind, event.group_id, [
    book.debit("refund_payable", required(event.amount)),
    book.credit(event.place, event.amount),
  ])
}

/** Entries that all belong to one seller's part of a purchase. */
function bookOf(owner: Owner) {
  return {
    debit: (account: Account, amount: number) => debit(account, amount, owner),
    credit: (account: Account, amount: number) => credit(account, amount, owner),
  }
}

/** An amount below zero stands on the other side. */
function debit(account: Account, amount: number, { organization_id = null, order_id = null }: Owner = {}): Entry {
  return { account, organization_id, order_id, debit: Math.max(amount, 0), credit: Math.max(-amount, 0) }
}

function credit(account: Account, amount: number, owner?: Owner): Entry {
  return debit(account, -amount, owner)
}

function balanced(key: string, kind: JournalKind, group_id: string | null, entries: readonly Entry[]): Written {
  const moved = entries.filter((entry) => required(entry.debit) + required(entry.credit) !== 0)
  if (sum(moved.map((entry) => entry.debit)) !== sum(moved.map((entry) => entry.credit))) {
    throw new RangeError(`Journal ${key} does not sum to zero`)
  }
  return { key, kind, group_id, entries: moved }
}

const sum = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0)
const sumOf = (parts: readonly Revenue[], name: keyof Revenue) => sum(parts.map((part) => required(part[name])))

function required(amount: number): number {
  if (Number.isSafeInteger(amount) && amount >= 0) return amount
  throw new RangeError(`${amount} is no amount: whole đồng, zero or more`)
}
