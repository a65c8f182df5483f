import {
  journalOf,
  moneyEventsOf,
  purchaseKeysOf,
  refundableOf,
  refundOf,
  saleOf,
  shareOfSale,
  splitRefund,
  type Journal,
  type MoneyEvent,
  type RefundParts,
  type Sale,
} from "../ledger/index.ts"
import { excessOf, latenessOf, outcomeOf } from "./rules.ts"

/** A process that stops. */
export class Killed extends Error {}

type Order = {
  id: string
  total: number
  holds: boolean
  live: boolean
  /** The wish is written down first, and a job fulfils it where a run was stopped. */
  canceling: boolean
  captured: number
  refunds: Map<string, number>
}
type Row = { id: string; amount: number; counted: boolean; state: "new" | "matched" | "open"; excess: number }
type Payout = { id: string; order: string; amount: number; isPaid: boolean }

const GROUP = "group"
const RULE = { id: "all", position: 1, rate_bp: 733, valid_from: "2026-01-01", valid_until: null, basis: "test" }
const ALL = { organization_id: null, category_id: null, product_id: null }

/**
 * A purchase by transfer as the backend drives it, by the same rules, without a database: each write may be the last one
 * of its process. For tests.
 */
export class PurchaseModel {
  status: "none" | "placing" | "open" | "settled" | "canceled" = "none"
  isCash = false
  isDue = false
  paid = 0
  captured = 0
  orders: Order[] = []
  readonly sent: { id: string; amount: number }[] = []
  readonly rows: Row[] = []
  readonly payouts: Payout[] = []
  readonly books = new Map<string, Journal>()
  /** How many writes are left until the process stops; null while it does not. */
  life: number | null = null

  /** The clock has begun to let go what a deposit was taken for. */
  isOver = false

  private readonly totals: readonly number[]
  /** What is enough for now, of a purchase of one order; null where all is paid at once. */
  private readonly deposit: number | null

  constructor(totals: readonly number[], deposit: number | null = null) {
    this.totals = totals
    this.deposit = deposit
  }

  private write(change: () => void): void {
    if (this.life !== null && this.life-- <= 0) throw new Killed()
    change()
  }

  place(): void {
    if (this.status !== "none") return
    this.write(() => (this.status = "placing"))
    const orders = this.totals.map((total, n) => {
      return {
        id: `order${n}`,
        total,
        holds: true,
        live: true,
        canceling: false,
        captured: 0,
        refunds: new Map<string, number>(),
      }
    })
    this.write(() => (this.orders = orders))
    this.write(() => (this.status = "open"))
  }

  /** Nobody was told that they had bought. */
  clear(): void {
    if (this.status !== "placing") return
    this.write(() => (this.orders = []))
    this.write(() => (this.status = "none"))
  }

  /** The bank has told of a transfer, once more or for the first time. */
  tell(id: string): void {
    const sent = this.sent.find((each) => each.id === id)
    if (!sent) return
    const known = this.rows.find((each) => each.id === id)
    if (!known) this.write(() => this.rows.push({ ...sent, counted: false, state: "new", excess: 0 }))
    const row = this.rows.find((each) => each.id === id)
    if (row) this.match(row)
  }

  match(row: Row): void {
    if (row.state !== "new" || this.status === "placing") return
    const late = this.status === "none" ? "unknown" : latenessOf(this.standing(this.status))
    const { amount } = row
    this.write(() =>
      Object.assign(row, late ? { state: "open", excess: amount } : { state: "matched", counted: true, excess: 0 }),
    )
    if (!late) this.settle()
    this.keepBooks()
  }

  private standing(status: Exclude<PurchaseModel["status"], "none">) {
    return { status, isCash: this.isCash, deposit: this.deposit, isOver: this.isOver }
  }

  get live(): Order[] {
    return this.orders.filter(({ live }) => live)
  }

  settle(): string {
    if (this.status === "none") return "over"
    const counted = this.rows.filter((row) => row.counted)
    const [due, received] = [sum(this.live.map(({ total }) => total)), sum(counted.map(({ amount }) => amount))]
    const isBegun = this.captured > 0
    const outcome = outcomeOf(this.standing(this.status), { live: this.live.length, isBegun }, { due, received })
    if (outcome === "canceled") this.close()
    if (outcome === "deposited") this.capture(this.deposit ?? 0)
    if (outcome === "settled") this.capture(isBegun && this.deposit === null ? this.captured : due)
    if (outcome !== "settled" && outcome !== "returned") return outcome
    const paid = sum(this.orders.map(({ captured }) => captured))
    for (const { transfer, excess } of excessOf(counted, received - paid)) {
      this.write(() => Object.assign(transfer, { excess, state: "open" }))
    }
    this.write(() => Object.assign(this, { status: "settled", paid }))
    return outcome
  }

  /** The payment of the whole first, then each order's share of it; a deposit is a part of the one order's. */
  private capture(amount: number): void {
    if (this.captured < amount) this.write(() => (this.captured = amount))
    for (const order of this.live) {
      const wanted = this.deposit === null ? order.total : amount
      if (order.captured < wanted) this.write(() => (order.captured = wanted))
    }
  }

  private close(): void {
    for (const row of this.rows.filter(({ counted }) => counted)) {
      this.write(() => Object.assign(row, { counted: false, state: "open", excess: row.amount }))
    }
    this.write(() => (this.status = "canceled"))
  }

  expire(): void {
    const found = this.settle()
    if ((found !== "waiting" && found !== "deposited") || !this.isDue) return this.keepBooks()
    if (this.captured > 0) return this.giveDepositBack()
    for (const order of this.live) this.write(() => Object.assign(order, { live: false, holds: false }))
    this.close()
    this.keepBooks()
  }

  /** From the first write on no money pays for it any more. */
  private giveDepositBack(): void {
    this.write(() => (this.isOver = true))
    for (const order of this.live) {
      this.refund(order, "rest", `canceled:${order.id}`)
      this.write(() => Object.assign(order, { live: false, holds: false }))
    }
    this.settle()
    this.keepBooks()
  }

  chooseCash(): void {
    if (this.status !== "open" || this.isCash || this.rows.some(({ counted }) => counted)) return
    this.write(() => (this.isCash = true))
  }

  cancel(n: number): void {
    const order = this.orders[n % this.totals.length]
    if (this.status === "placing" || !order?.live) return
    // A stopped run has taken some of the whole, and not yet of the order: the next one does.
    if (this.deposit !== null && this.captured !== order.captured) return
    this.write(() => (order.canceling = true))
    this.finishCancellations()
  }

  finishCancellations(): void {
    for (const order of this.orders.filter(({ canceling, live }) => canceling && live)) {
      this.refund(order, "rest", `canceled:${order.id}`)
      // Core gives back what came after a stopped run had refunded the rest of that time.
      this.refund(order, "rest", `core:${order.id}`)
      this.write(() => Object.assign(order, { live: false, holds: false }))
    }
    this.settle()
    this.keepBooks()
  }

  /** Of a share that is captured, of which a killed run may have left the purchase unpaid. */
  refund(order: Order, wanted: number | "rest", key: string): void {
    // Of a deposit nothing is given back but all of it.
    if (wanted !== "rest" && this.deposit !== null && this.status !== "settled") return
    const left = order.captured - sum(order.refunds.values())
    const amount = wanted === "rest" ? left : wanted
    if (!order.refunds.has(key) && amount > 0 && amount <= left) this.write(() => order.refunds.set(key, amount))
    this.recordPayouts()
  }

  recordPayouts(): void {
    for (const { id: order, refunds } of this.orders) {
      for (const [key, amount] of refunds) {
        const id = `${order}:${key}`
        if (this.payouts.some((each) => each.id === id)) continue
        this.write(() => this.payouts.push({ id, order, amount, isPaid: false }))
      }
    }
    this.keepBooks()
  }

  pay(): void {
    for (const payout of this.payouts) this.write(() => (payout.isPaid = true))
    this.keepBooks()
  }

  keepBooks(): void {
    if (this.status === "none" || this.status === "placing") return
    const kept = this.status === "settled" ? this.paid : this.status === "canceled" || this.isCash ? 0 : null
    const transfers = this.rows
      .filter(({ state }) => state !== "new")
      .map(({ id, amount, counted }) => ({ place: "bank" as const, transaction_id: id, amount, counted }))
    const purchase = { group_id: GROUP, kept, transfers }
    const known = purchaseKeysOf(purchase).flatMap((key) => this.books.get(key)?.event ?? [])
    for (const event of moneyEventsOf(purchase, known)) this.post(event)
    if (this.status === "settled")
      for (const order of this.orders.filter(({ captured }) => captured > 0)) this.sell(order)
    for (const payout of this.payouts) this.bookPayout(payout)
  }

  private sell({ id, captured }: Order): void {
    if (this.books.has(`sale:${id}`)) return
    const fee = Math.min(captured, 30_000)
    const line = { line_id: id, product_id: "any", category_ids: [], paid: captured - fee, platform_borne: 0 }
    const of = { group_id: GROUP, order_id: id, organization_id: id, settlement: "platform" as const }
    const order = { ...of, held_in: "buyer_funds" as const, lines: [line], shipping: { paid: fee, platform_borne: 0 } }
    this.post(saleOf(order, [{ ...RULE, ...ALL }], "2026-11-26"))
  }

  private bookPayout({ id, order, amount, isPaid }: Payout): void {
    const sale = this.books.get(`sale:${order}`)?.event as Sale | undefined
    if (!sale) return
    const of = { group_id: GROUP, order_id: order, organization_id: order }
    if (!this.books.has(`refund:${id}`)) {
      const before = this.events().filter((each) => each.kind === "refund" && each.order_id === order) as RefundParts[]
      const share = shareOfSale(sale)
      const parts = refundOf(share, before, splitRefund(amount, refundableOf(share, before)))
      if (!parts) throw new RangeError("The books leave less than was given back")
      this.post({ kind: "refund", id, ...of, settlement: "platform", ...parts })
    }
    if (isPaid) this.post({ kind: "refund_paid", id, ...of, place: "bank", amount })
  }

  private post(event: MoneyEvent): void {
    const journal = journalOf(event)
    const known = this.books.get(journal.key)
    if (!known) return this.write(() => this.books.set(journal.key, journal))
    if (JSON.stringify(known.entries) !== JSON.stringify(journal.entries))
      throw new RangeError(`${journal.key} differs`)
  }

  events(): MoneyEvent[] {
    return [...this.books.values()].flatMap(({ event }) => event ?? [])
  }
}

export function sum(amounts: Iterable<number>): number {
  return [...amounts].reduce((a, b) => a + b, 0)
}
