import fc from "fast-check"
import { describe, test } from "vitest"
import { balancesOf, type Account } from "../ledger/index.ts"
import { Killed, PurchaseModel, sum } from "./purchase.model.ts"

const RUNS = 10_000

const n = fc.nat({ max: 7 })
const event = fc.oneof(
  { weight: 2, arbitrary: fc.record({ what: fc.constant("send" as const), percent: fc.nat({ max: 130 }) }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant("tell" as const), n }) },
  fc.record({ what: fc.constantFrom("cancel" as const, "refund" as const), n, percent: fc.nat({ max: 110 }) }),
  fc.record({
    what: fc.constantFrom("time" as const, "expire" as const, "cash" as const, "pay" as const, "jobs" as const),
  }),
)
/** `life`: how many writes the process that it comes to has left. */
const step = fc.record({ event, life: fc.option(fc.nat({ max: 9 }), { freq: 3 }) })
const story = fc.record({
  totals: fc.array(fc.integer({ min: 1, max: 3_000_000 }), { minLength: 1, maxLength: 8 }),
  /** Percent of the first total that is enough for now, of a purchase of that order alone. */
  deposit: fc.option(fc.integer({ min: 1, max: 99 }), { freq: 3 }),
  placing: fc.option(fc.nat({ max: 3 }), { freq: 9 }),
  steps: fc.array(step, { maxLength: 14 }),
})
type Event = typeof event extends fc.Arbitrary<infer Value> ? Value : never

function happen(model: PurchaseModel, told: Event, totals: readonly number[]): void {
  switch (told.what) {
    case "send":
      model.sent.push({ id: `t${model.sent.length}`, amount: 1 + Math.floor((sum(totals) * told.percent) / 100) })
      return
    case "tell":
      return model.tell(`t${told.n}`)
    case "cancel":
      return model.cancel(told.n)
    case "refund": {
      const order = model.orders[told.n % totals.length]
      if (order) model.refund(order, Math.floor((order.total * told.percent) / 100), `goodwill:${told.n}`)
      return
    }
    case "time":
      model.isDue = true
      return
    case "expire":
      return model.expire()
    case "cash":
      return model.chooseCash()
    case "pay":
      return model.pay()
    case "jobs":
      return jobs(model)
  }
}

/** What runs by the clock: it goes on where a stopped process left off, and asks the bank what it has missed. */
function jobs(model: PurchaseModel): void {
  model.clear()
  for (const { id } of model.sent) model.tell(id)
  for (const row of model.rows) model.match(row)
  model.settle()
  model.finishCancellations()
  model.recordPayouts()
  model.keepBooks()
}

function inOneProcess(model: PurchaseModel, life: number | null, job: () => void): void {
  model.life = life
  try {
    job()
  } catch (error) {
    if (!(error instanceof Killed)) throw error
  }
  model.life = null
}

function same(found: number | boolean, wanted: number | boolean, what: string): void {
  if (found !== wanted) throw new Error(`${what}: ${found} is not ${wanted}`)
}

/** True at every moment, also between the writes of a killed process and the next. */
function expectSafe(model: PurchaseModel): void {
  const counted = sum(model.rows.filter((row) => row.counted).map(({ amount }) => amount))
  if (model.status === "settled") {
    same(model.orders.length > 0 && counted >= model.paid, true, "a paid purchase has orders and its money")
    same(sum(model.orders.map(({ captured }) => captured)), model.paid, "shares")
  }
  for (const order of model.orders) {
    same(order.holds && !order.live, false, "stock held by the dead")
    same(sum(order.refunds.values()) <= order.captured, true, "refunds exceed a share")
    same(order.captured > 0 && model.captured === 0, false, "an order is paid without money")
  }
  for (const { key, entries } of model.books.values()) {
    same(sum(entries.map(({ debit }) => debit)), sum(entries.map(({ credit }) => credit)), key)
  }
}

/** True once the jobs have run. */
function expectDone(model: PurchaseModel): void {
  if (model.status === "none") return same(model.orders.length, 0, "orders of nothing")
  const isPaid = model.status === "settled"
  if (model.status === "canceled") same(model.live.length, 0, "a purchase that came to nothing is still ordered")
  for (const order of model.live) {
    same(isPaid ? order.captured : order.total, order.total, "an order without its payment")
    same(isPaid || model.status === "open", true, "an order of nothing")
  }
  const held = balancesOf([...model.books.values()].flatMap(({ entries }) => entries))
  const holds = (account: Account, wanted: number) => same(held.get(account) ?? 0, wanted, account)
  const paidOut = sum(model.payouts.filter(({ isPaid: sent }) => sent).map(({ amount }) => amount))
  const refunds = sum(model.orders.flatMap(({ refunds: of }) => [...of.values()]))
  const counted = sum(model.rows.filter((row) => row.counted).map(({ amount }) => amount))
  holds("bank", sum(model.sent.map(({ amount }) => amount)) - paidOut)
  holds("unmatched", sum(model.rows.map(({ excess }) => excess)))
  holds("buyer_funds", isPaid ? 0 : counted)
  holds("refund_payable", refunds - paidOut)
  const owed = sum((["seller_goods", "seller_shipping", "commission"] as const).map((each) => held.get(each) ?? 0))
  same(owed, model.paid - refunds, "captured less refunded is shared out")
}

describe("a purchase by transfer, whatever is told twice, late, in another order or not at all, and killed anywhere", () => {
  test("is paid with its orders or let go with its stock, and the books agree", () => {
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(story, ({ totals: all, deposit: percent, placing, steps }) => {
        const totals = percent === null ? all : all.slice(0, 1)
        const deposit = percent === null ? null : Math.ceil((sum(totals) * percent) / 100)
        const model = new PurchaseModel(totals, deposit)
        inOneProcess(model, placing, () => model.place())
        for (const { event: told, life } of steps) {
          inOneProcess(model, life, () => happen(model, told, totals))
          expectSafe(model)
        }
        jobs(model)
        if (model.isDue && model.status === "open" && !model.isCash) model.expire()
        expectSafe(model)
        expectDone(model)
        const isBack = deposit !== null && model.status === "settled" && model.paid < sum(totals)
        const isDeposited = deposit !== null && model.status === "open" && model.captured > 0
        const what = model.isCash ? "cash" : isBack ? "given back" : isDeposited ? "deposited" : model.status
        seen.set(what, (seen.get(what) ?? 0) + 1)
      }),
      { numRuns: RUNS },
    )
    // The stories come to every end.
    for (const end of ["open", "settled", "canceled", "cash", "none", "deposited"])
      same((seen.get(end) ?? 0) > 100, true, end)
    same((seen.get("given back") ?? 0) > 20, true, "given back")
  }, 120_000)
})
