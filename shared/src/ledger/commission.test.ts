import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { commissionOf, type CommissionLine, type CommissionRule } from "./commission.ts"

const rule = (change: Partial<CommissionRule>): CommissionRule => ({
  id: "rule",
  position: 100,
  rate_bp: 500,
  valid_from: "2026-01-01",
  valid_until: null,
  organization_id: null,
  category_id: null,
  product_id: null,
  basis: "Hợp đồng mẫu 01/2026",
  ...change,
})

const line = (change: Partial<CommissionLine>): CommissionLine => ({
  line_id: "line",
  organization_id: "maker",
  product_id: "honey",
  category_ids: ["food"],
  goods: 100_000,
  ...change,
})

const RULES = [
  rule({ id: "all" }),
  rule({ id: "food", position: 50, rate_bp: 300, category_id: "food" }),
  rule({ id: "opening", position: 10, rate_bp: 0, organization_id: "young", valid_until: "2026-06-30" }),
  rule({ id: "craft", position: 50, rate_bp: 800, category_id: "craft", valid_from: "2026-07-01" }),
  rule({ id: "one", position: 40, rate_bp: 250, product_id: "salt" }),
]

describe("commissionOf", () => {
  test.each([
    ["the first rule that fits decides", {}, "2026-07-01", "food", 3_000],
    ["what has no rule of its own falls under that of all", { category_ids: ["toy"] }, "2026-07-01", "all", 5_000],
    ["a product may have its own", { product_id: "salt" }, "2026-07-01", "one", 2_500],
    ["the last day of a rule counts", { organization_id: "young" }, "2026-06-30", "opening", 0],
    ["after it the next rule decides", { organization_id: "young" }, "2026-07-01", "food", 3_000],
    ["before its first day a rule does not count", { category_ids: ["craft"] }, "2026-06-30", "all", 5_000],
    ["on its first day it does", { category_ids: ["craft"] }, "2026-07-01", "craft", 8_000],
    ["before all rules nothing is taken", {}, "2025-12-31", null, 0],
    ["it is rounded down", { goods: 99 }, "2026-07-01", "food", 2],
    ["a line that earns nothing costs nothing", { goods: 0 }, "2026-07-01", "food", 0],
  ])("%s", (_, change, day, rule_id, commission) => {
    expect(commissionOf([line(change)], RULES, day)).toMatchObject([{ line_id: "line", rule_id, commission }])
  })

  test("lines under one rule are rounded once, and share its đồng", () => {
    const lines = ["a", "b", "c"].map((line_id) => line({ line_id, goods: 33 }))
    expect(commissionOf(lines, RULES, "2026-07-01").map(({ commission }) => commission)).toEqual([1, 1, 0])
  })

  test("every line of an order is frozen, in the order of the lines", () => {
    const lines = ["a", "b", "c"].map((line_id, i) => line({ line_id, category_ids: [["craft", "toy", "craft"][i]!] }))
    expect(commissionOf(lines, RULES, "2026-07-01")).toEqual([
      { line_id: "a", rule_id: "craft", rate_bp: 800, commission: 8_000 },
      { line_id: "b", rule_id: "all", rate_bp: 500, commission: 5_000 },
      { line_id: "c", rule_id: "craft", rate_bp: 800, commission: 8_000 },
    ])
  })

  test.each([-1, 10_001, 0.5, Number.NaN])("%d is no rate", (rate_bp) => {
    expect(() => commissionOf([line({})], [rule({ rate_bp })], "2026-07-01")).toThrow(RangeError)
  })

  test.each([-1, 0.5])("%d is no amount", (goods) => {
    expect(() => commissionOf([line({ goods })], RULES, "2026-07-01")).toThrow(RangeError)
  })

  test("is never more than a line earns, nor two đồng away from its rate", () => {
    const goods = fc.array(fc.nat({ max: 100_000_000 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(goods, fc.nat({ max: 10_000 }), (amounts, rate_bp) => {
        const lines = amounts.map((each, i) => line({ line_id: `${i}`, goods: each }))
        const found = commissionOf(lines, [rule({ rate_bp })], "2026-07-01")
        found.forEach(({ commission }, i) => {
          expect(commission).toBeLessThanOrEqual(amounts[i]!)
          expect(Math.abs(commission - (amounts[i]! * rate_bp) / 10_000)).toBeLessThan(2)
        })
        const total = amounts.reduce((a, b) => a + b, 0)
        expect(found.reduce((sum, { commission }) => sum + commission, 0)).toBe(Math.floor((total * rate_bp) / 10_000))
      }),
      { numRuns: 2000 },
    )
  })
})
