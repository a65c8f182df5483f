import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { keptDiscount, paidFor, wholeShares } from "./rules.ts"

const sum = (parts: readonly number[]) => parts.reduce((a, b) => a + b, 0)
const prices = fc.array(fc.integer({ min: 1, max: 50_000_000 }), { minLength: 1, maxLength: 20 })

describe("wholeShares", () => {
  test.each([
    [[4_550.4, 13_650.6], null, [4_550, 13_651], "the sum is whole, and the larger remainder takes the đồng"],
    [[3_333.333333, 3_333.333333, 3_333.333333], null, [3_334, 3_333, 3_333], "thirds are the whole that they make"],
    [[0.4, 0.4], null, [0, 0], "what is less than a đồng in all is nothing"],
    [[6_500.5], null, [6_500], "a half goes to nobody: never more than was promised"],
    [[9_100, 13_650], 20_001, [8_000, 12_001], "a ceiling is shared as the sum would be"],
    [[9_100, 13_650], 30_000, [9_100, 13_650], "a ceiling above the sum changes nothing"],
    [[], null, [], "nothing among nobody is nothing"],
  ])("%j with a ceiling of %j is %j: %s", (amounts, ceiling, shares, _) => {
    expect(wholeShares(amounts, ceiling)).toEqual(shares)
  })

  test("of a percentage, the sum is rounded down once and no line loses more than its own fraction rounded up", () => {
    fc.assert(
      fc.property(prices, fc.integer({ min: 1, max: 50 }), (by, percent) => {
        const amounts = by.map((price) => (price * percent) / 100)
        const shares = wholeShares(amounts)
        expect(sum(shares)).toBe(Number((BigInt(sum(by)) * BigInt(percent)) / 100n))
        shares.forEach((share, n) => expect(share).toBeLessThanOrEqual(Math.ceil(amounts[n] ?? 0)))
      }),
    )
  })

  test("an amount that is divided by prices is given whole", () => {
    fc.assert(
      fc.property(prices, fc.integer({ min: 1, max: 1_000_000 }), (by, amount) => {
        fc.pre(amount <= sum(by))
        const parts = by.map((price) => (price / sum(by)) * amount)
        expect(sum(wholeShares(parts))).toBe(amount)
      }),
    )
  })
})

describe("keptDiscount", () => {
  const line = fc
    .record({ ordered: fc.integer({ min: 1, max: 999 }), price: fc.integer({ min: 1, max: 10_000_000 }) })
    .chain(({ ordered, price }) =>
      fc.record({
        ordered: fc.constant(ordered),
        price: fc.constant(price),
        discount: fc.integer({ min: 0, max: Math.floor((ordered * price) / 2) }),
        steps: fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 30 }),
      }),
    )

  test("whatever is not sent, and in how many steps, what is given back adds up to what was paid", () => {
    fc.assert(
      fc.property(line, ({ ordered, price, discount, steps }) => {
        const worthOf = (kept: number) => price * kept - keptDiscount(discount, { ordered, kept })
        let [kept, back] = [ordered, 0]
        for (const step of steps) {
          const next = Math.max(0, kept - step)
          const given = worthOf(kept) - worthOf(next)
          expect(given).toBeGreaterThanOrEqual(0)
          back += given
          kept = next
        }
        expect(back + worthOf(kept)).toBe(price * ordered - discount)
        expect(worthOf(0)).toBe(0)
      }),
    )
  })

  test("pieces that come back one by one are never worth more than the line", () => {
    fc.assert(
      fc.property(line, ({ ordered, price, discount }) => {
        const sold = { price, discount, quantity: ordered }
        expect(paidFor(sold, 1) * ordered).toBeLessThanOrEqual(price * ordered - discount)
        expect(paidFor(sold, ordered)).toBe(price * ordered - discount)
      }),
    )
  })
})
