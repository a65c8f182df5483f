import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { allocate } from "../allocation/rules.ts"
import type { Account } from "./accounts.ts"
import { balancesOf } from "./balances.ts"
import type { RefundParts, Sale } from "./events.ts"
import { journalOf, type Journal } from "./journal.ts"
import { refundableOf, refundOf, shareOfSale, type RefundAsked } from "./refund.ts"
import { saleOf } from "./sale.ts"

const RUNS = 10_000
const RULE = { id: "all", position: 1, valid_from: "2026-01-01", valid_until: null, basis: "test" }
const ALL = { organization_id: null, category_id: null, product_id: null }

const amount = fc.nat({ max: 5_000_000 })
const line = fc.record({ price: amount, borne: fc.nat({ max: 100 }) })
const seller = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 3 }),
  shipping: fc.nat({ max: 80_000 }),
  borne: fc.nat({ max: 100 }),
})
/** `part` of what is left, of one seller's goods, shipping or as goodwill, in percent; above 100 it is too much. */
const refund = fc.record({
  seller: fc.nat({ max: 7 }),
  of: fc.constantFrom("goods", "shipping", "goodwill"),
  part: fc.nat({ max: 130 }),
  isAll: fc.boolean(),
})
const purchase = fc.record({
  sellers: fc.array(seller, { minLength: 1, maxLength: 8 }),
  discount: fc.nat({ max: 100 }),
  rate_bp: fc.nat({ max: 10_000 }),
  transfers: fc.array(fc.nat({ max: 150 }), { maxLength: 3 }),
  refunds: fc.array(refund, { maxLength: 10 }),
  way: fc.constantFrom("transfer", "cash", "direct"),
})
type Purchase = typeof purchase extends fc.Arbitrary<infer Value> ? Value : never

/** As `expect` does, which would take longer than all of what it looks at here. */
function same<T>(found: T, wanted: T, what: string): void {
  if (found !== wanted) throw new Error(`${what}: ${String(found)} is not ${String(wanted)}`)
}

function atMost(found: number, limit: number, what: string): void {
  if (!(found <= limit)) throw new Error(`${what}: ${found} is more than ${limit}`)
}

const sum = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0)

/** What every seller sells: the discount of the whole purchase shared out, vouchers of the platform taken off. */
function salesOf({ sellers, discount, rate_bp, way }: Purchase): Sale[] {
  const prices = sellers.flatMap(({ lines }) => lines.map(({ price }) => price))
  const discounts = allocate(Math.floor((sum(prices) * discount) / 100), prices)
  let next = 0
  return sellers.map(({ lines, shipping, borne }, n) => {
    const sold = lines.map((each) => {
      const left = each.price - discounts[next++]!
      const platform_borne = Math.floor((left * each.borne) / 100)
      return { paid: left - platform_borne, platform_borne }
    })
    const shipping_borne = Math.floor((shipping * borne) / 100)
    const order = {
      group_id: "group",
      order_id: `order${n}`,
      organization_id: `seller${n}`,
      settlement: way === "direct" ? ("direct" as const) : ("platform" as const),
      held_in: way === "cash" ? ("carrier_cash:ghn" as const) : ("buyer_funds" as const),
      lines: sold.map((each, i) => ({ line_id: `${i}`, product_id: "any", category_ids: [], ...each })),
      shipping: { paid: shipping - shipping_borne, platform_borne: shipping_borne },
    }
    return saleOf(order, [{ ...RULE, ...ALL, rate_bp }], "2026-11-26")
  })
}

const paidFor = ({ lines, shipping }: Sale) => sum(lines.map(({ paid }) => paid)) + shipping.paid

/** Transfers of any size until the purchase is paid, of which what is too much stays unmatched; or what carriers collect. */
function paymentsOf({ transfers, way }: Purchase, sales: readonly Sale[], due: number): Journal[] {
  if (way === "direct") return []
  if (way === "cash") {
    const parts = sales.map((sale) => ({ ...sale, amount: paidFor(sale) }))
    return [journalOf({ kind: "cash_remitted", id: "0", account: "carrier_cash:ghn", parts })]
  }
  let left = due
  const sizes = [...transfers.map((percent) => Math.floor((due * percent) / 100)), due]
  return sizes.map((size, i) => {
    const applied = Math.min(size, left)
    left -= applied
    const transaction_id = String(i)
    return journalOf({ kind: "money_in", place: "bank", transaction_id, group_id: "group", amount: size, applied })
  })
}

type Granted = { sale: Sale; parts: RefundParts }

/** Refunds in any order; some ask for more than there is, and are not granted. */
function refundsOf({ refunds }: Purchase, sales: readonly Sale[]): Granted[] {
  const granted: Granted[] = []
  for (const { seller: n, of, part, isAll } of refunds) {
    const sale = sales[n % sales.length]!
    const share = shareOfSale(sale)
    const before = granted.filter((each) => each.sale === sale).map((each) => each.parts)
    const left = refundableOf(share, before)
    const most = of === "goodwill" ? left.total : left[of]
    const asked: RefundAsked = { goods: 0, shipping: 0, goodwill: 0 }
    asked[of] = isAll ? most : Math.ceil((most * part) / 100)
    const parts = refundOf(share, before, asked)
    same(parts === null, asked[of] === 0 || asked[of] > most, "refused exactly when it is nothing or too much")
    if (parts) granted.push({ sale, parts })
  }
  return granted
}

function refundJournals(granted: readonly Granted[]): Journal[] {
  return granted.flatMap(({ sale, parts }, i) => {
    const { group_id, order_id, organization_id, settlement } = sale
    const of = { group_id, order_id, organization_id }
    const owed = settlement === "direct" ? parts.goodwill : parts.goods + parts.shipping + parts.goodwill
    return [
      journalOf({ kind: "refund", id: `${i}`, ...of, settlement, ...parts }),
      journalOf({ kind: "refund_paid", id: `${i}`, ...of, place: "bank", amount: owed }),
    ]
  })
}

describe("the books of any purchase, paid and given back in any order", () => {
  test("agree to the đồng", () => {
    fc.assert(
      fc.property(purchase, (bought) => {
        const sales = salesOf(bought)
        const due = sum(sales.map(paidFor))
        const isDirect = bought.way === "direct"
        const payments = paymentsOf(bought, sales, due)
        const granted = refundsOf(bought, sales)
        const journals = [...payments, ...sales.map(journalOf), ...refundJournals(granted)]
        const entries = journals.flatMap((journal) => journal.entries)

        for (const { key, entries } of journals) {
          same(sum(entries.map(({ debit }) => debit)), sum(entries.map(({ credit }) => credit)), key)
        }
        same(new Set(journals.map(({ key }) => key)).size, journals.length, "keys")

        const held = balancesOf(entries)
        const holds = (account: Account, wanted: number) => same(held.get(account) ?? 0, wanted, account)
        const received = sum(payments.flatMap((journal) => journal.entries.map((entry) => entry.debit)))
        const shares = sales.map((sale) => shareOfSale(sale))
        const of = (sale: Sale, name: keyof RefundParts) =>
          sum(granted.filter((each) => each.sale === sale).map(({ parts }) => parts[name]))
        const given = (name: keyof RefundParts) => sum(granted.map(({ parts }) => parts[name]))

        // Shares sum to the payment, and nothing of it is nowhere.
        same(sum(shares.map(({ goods, shipping }) => goods + shipping)), due, "shares")
        holds("buyer_funds", 0)
        holds("carrier_cash:ghn", 0)
        holds("unmatched", isDirect ? 0 : received - due)
        holds("refund_payable", 0)
        holds("bank", received - given("goodwill") - (isDirect ? 0 : given("goods") + given("shipping")))

        // No refund exceeds its share, and what goes with the goods goes back with all of them.
        sales.forEach((sale, i) => {
          const share = shares[i]!
          const goods = of(sale, "goods")
          atMost(goods, share.goods, "goods")
          atMost(of(sale, "shipping"), share.shipping, "shipping")
          atMost(goods + of(sale, "shipping") + of(sale, "goodwill"), paidFor(sale), "share")
          atMost(of(sale, "commission_back"), share.commission, "commission")
          if (share.goods > 0 && goods === share.goods) {
            same(of(sale, "commission_back"), share.commission, "all of the commission")
            same(of(sale, "goods_promotion_back"), share.goods_promotion, "all of the vouchers")
          }
        })

        // What is earned, owed and spent is what was sold less what was given back.
        const commission = sum(shares.map((share) => share.commission)) - given("commission_back")
        holds("commission", commission)
        holds("fee_receivable", isDirect ? commission : 0)
        holds("goodwill", given("goodwill"))
        const borne = sum(shares.map((share) => share.goods_promotion + share.shipping_promotion))
        const borneBack = given("goods_promotion_back") + given("shipping_promotion_back")
        holds("promotion_cost", borne - borneBack)
        const kept = isDirect ? 0 : due - given("goods") - given("shipping") - commission
        const owed = (held.get("seller_goods") ?? 0) + (held.get("seller_shipping") ?? 0)
        same(owed, kept + borne - borneBack, "sellers")
      }),
      { numRuns: RUNS },
    )
  }, 60_000)

  test("a refund of nothing, or of half a đồng, is none", () => {
    const share = { goods: 100, shipping: 10, commission: 5, goods_promotion: 0, shipping_promotion: 0 }
    expect(refundOf(share, [], { goods: 0, shipping: 0, goodwill: 0 })).toBeNull()
    expect(() => refundOf(share, [], { goods: 0.5, shipping: 0, goodwill: 0 })).toThrow(RangeError)
    expect(() => refundOf(share, [], { goods: -1, shipping: 0, goodwill: 0 })).toThrow(RangeError)
  })

  test("goodwill leaves less to give back of the goods", () => {
    const share = { goods: 100, shipping: 0, commission: 5, goods_promotion: 0, shipping_promotion: 0 }
    const before = [{ goods: 0, shipping: 0, goodwill: 60 }]
    expect(refundOf(share, before, { goods: 41, shipping: 0, goodwill: 0 })).toBeNull()
    expect(refundOf(share, before, { goods: 40, shipping: 0, goodwill: 0 })).toMatchObject({ commission_back: 2 })
  })
})
