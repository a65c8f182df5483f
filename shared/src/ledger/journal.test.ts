import { describe, expect, test } from "vitest"
import { balanceOf, balancesOf } from "./balances.ts"
import type { MoneyEvent, Sale } from "./events.ts"
import { journalOf, reversalOf, type Journal } from "./journal.ts"
import { refundOf } from "./refund.ts"

const OF = { group_id: "group", order_id: "order", organization_id: "maker" }

const SALE: Sale = {
  kind: "sale",
  ...OF,
  settlement: "platform",
  held_in: "buyer_funds",
  lines: [
    { line_id: "a", rule_id: "all", rate_bp: 500, paid: 90_000, platform_borne: 10_000, commission: 5_000 },
    { line_id: "b", rule_id: "all", rate_bp: 500, paid: 50_000, platform_borne: 0, commission: 2_500 },
  ],
  shipping: { paid: 20_000, platform_borne: 5_000 },
}

const REFUND = {
  kind: "refund",
  id: "rf1",
  ...OF,
  settlement: "platform",
  goods: 70_000,
  shipping: 20_000,
  goodwill: 1_000,
  commission_back: 3_750,
  goods_promotion_back: 5_000,
  shipping_promotion_back: 5_000,
} as const

/** "Dr bank 100, Cr unmatched 100" */
const written = ({ entries }: Journal) =>
  entries
    .map(({ account, debit, credit }) => (debit > 0 ? `Dr ${account} ${debit}` : `Cr ${account} ${credit}`))
    .join(", ")

const CASES: [string, MoneyEvent, string, string][] = [
  [
    "a transfer of the right amount is the buyer's until the purchase is paid",
    { kind: "money_in", place: "bank", transaction_id: "92704", group_id: "group", amount: 165, applied: 165 },
    "money_in:bank:92704",
    "Dr bank 165, Cr buyer_funds 165",
  ],
  [
    "what is too much is unmatched",
    { kind: "money_in", place: "bank", transaction_id: "92705", group_id: "group", amount: 200, applied: 165 },
    "money_in:bank:92705",
    "Dr bank 200, Cr buyer_funds 165, Cr unmatched 35",
  ],
  [
    "a transfer of nobody knows whom is unmatched as a whole",
    { kind: "money_in", place: "bank", transaction_id: "92706", group_id: null, amount: 7, applied: 0 },
    "money_in:bank:92706",
    "Dr bank 7, Cr unmatched 7",
  ],
  [
    "a card's money lies with its gateway",
    { kind: "money_in", place: "gateway:stripe", transaction_id: "pi_1", group_id: "group", amount: 165, applied: 165 },
    "money_in:gateway:stripe:pi_1",
    "Dr gateway:stripe 165, Cr buyer_funds 165",
  ],
  [
    "a person says which purchase it is for",
    { kind: "money_assigned", id: "a1", group_id: "group", amount: 7 },
    "money_assigned:a1",
    "Dr unmatched 7, Cr buyer_funds 7",
  ],
  [
    "a purchase that came to nothing lets go of what was paid",
    { kind: "money_released", id: "r1", group_id: "group", amount: 100 },
    "money_released:r1",
    "Dr buyer_funds 100, Cr unmatched 100",
  ],
  [
    "it goes back to who sent it",
    { kind: "money_returned", id: "p1", place: "bank", amount: 100 },
    "money_returned:p1",
    "Dr unmatched 100, Cr bank 100",
  ],
  [
    "a paid part of a purchase is owed to its seller, without commission and with what the platform bears",
    SALE,
    "sale:order",
    "Dr buyer_funds 160000, Dr promotion_cost 15000, Cr seller_goods 142500, Cr seller_shipping 25000, Cr commission 7500",
  ],
  [
    "cash lies with the carrier first",
    { ...SALE, held_in: "carrier_cash:ghn" },
    "sale:order",
    "Dr carrier_cash:ghn 160000, Dr promotion_cost 15000, Cr seller_goods 142500, Cr seller_shipping 25000, Cr commission 7500",
  ],
  [
    "a seller who was paid directly owes the commission, and is owed the platform's vouchers",
    { ...SALE, settlement: "direct" },
    "sale:order",
    "Dr fee_receivable 7500, Cr commission 7500, Dr promotion_cost 15000, Cr seller_goods 10000, Cr seller_shipping 5000",
  ],
  [
    "a carrier hands over the cash of two parcels",
    {
      kind: "cash_remitted",
      id: "m1",
      account: "carrier_cash:ghn",
      parts: [
        { ...OF, amount: 160_000 },
        { ...OF, order_id: "other", amount: 5 },
      ],
    },
    "cash_remitted:m1",
    "Dr bank 160005, Cr carrier_cash:ghn 160000, Cr carrier_cash:ghn 5",
  ],
  [
    "a refund is taken from the seller, the commission and the vouchers by their parts, goodwill from the platform",
    REFUND,
    "refund:rf1",
    "Dr seller_goods 71250, Dr commission 3750, Dr seller_shipping 25000, Dr goodwill 1000, Cr promotion_cost 10000, Cr refund_payable 91000",
  ],
  [
    "a seller who was paid directly gives back the goods; the platform its commission and goodwill",
    { ...REFUND, settlement: "direct" },
    "refund:rf1",
    "Cr fee_receivable 3750, Dr seller_goods 5000, Dr commission 3750, Dr seller_shipping 5000, Dr goodwill 1000, Cr promotion_cost 10000, Cr refund_payable 1000",
  ],
  [
    "a refund is paid out",
    { kind: "refund_paid", id: "rp1", ...OF, place: "bank", amount: 91_000 },
    "refund_paid:rp1",
    "Dr refund_payable 91000, Cr bank 91000",
  ],
  [
    "a seller pays the fee",
    { kind: "fee_paid", id: "f1", organization_id: "maker", amount: 7_500 },
    "fee_paid:f1",
    "Dr bank 7500, Cr fee_receivable 7500",
  ],
]

describe("journalOf", () => {
  test.each(CASES)("%s", (_, event, key, entries) => {
    const journal = journalOf(event)
    expect(journal.key).toBe(key)
    expect(written(journal)).toBe(entries)
  })

  test("a direct sale without a fee moves nothing", () => {
    const lines = [{ line_id: "a", rule_id: null, rate_bp: 0, paid: 5, platform_borne: 0, commission: 0 }]
    const shipping = { paid: 0, platform_borne: 0 }
    expect(journalOf({ ...SALE, settlement: "direct", lines, shipping }).entries).toEqual([])
  })

  test("entries of a part of a purchase name its order and its seller", () => {
    for (const entry of journalOf(SALE).entries) {
      expect(entry).toMatchObject({ order_id: "order", organization_id: "maker" })
    }
  })

  test.each([0.5, -1, Number.NaN, 2 ** 53])("%d đồng are no amount", (amount) => {
    expect(() => journalOf({ kind: "money_assigned", id: "a", group_id: "group", amount })).toThrow(RangeError)
    expect(() => journalOf({ ...SALE, shipping: { paid: amount, platform_borne: 0 } })).toThrow(RangeError)
    expect(() => journalOf({ ...REFUND, goods: amount })).toThrow(RangeError)
    expect(() => journalOf({ ...REFUND, goodwill: amount, settlement: "direct" })).toThrow(RangeError)
  })

  test("what is applied is not more than came, and to a purchase", () => {
    const money = { kind: "money_in", place: "bank", transaction_id: "1", amount: 10 } as const
    expect(written(journalOf({ ...money, group_id: "group", applied: 10 }))).toBe("Dr bank 10, Cr buyer_funds 10")
    expect(() => journalOf({ ...money, group_id: "group", applied: 11 })).toThrow(RangeError)
    expect(() => journalOf({ ...money, group_id: null, applied: 10 })).toThrow(RangeError)
  })
})

describe("reversalOf", () => {
  test("undoes a journal by a new one", () => {
    const journal = journalOf(SALE)
    const reversal = reversalOf(journal)
    expect(reversal.key).toBe("reversal:sale:order")
    expect([...balancesOf([...journal.entries, ...reversal.entries]).values()].every((held) => held === 0)).toBe(true)
  })
})

test("an account holds what is above zero on its own side", () => {
  expect(balanceOf("bank", { debit: 10, credit: 3 })).toBe(7)
  expect(balanceOf("commission", { debit: 3, credit: 10 })).toBe(7)
})

test("a delivery that the platform paid for whole goes back with the last of the goods", () => {
  const share = { goods: 100_000, shipping: 0, commission: 0, goods_promotion: 0, shipping_promotion: 30_000 }
  const part = { goods: 60_000, shipping: 0, goodwill: 0 }
  const rest = { goods: 40_000, shipping: 0, goodwill: 0 }
  expect(refundOf(share, [], part)).toMatchObject({ shipping_promotion_back: 0 })
  expect(refundOf(share, [part], rest)).toMatchObject({ shipping_promotion_back: 30_000 })
})
