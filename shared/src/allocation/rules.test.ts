import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { allocate } from "./rules.ts"

const sum = (parts: readonly number[]) => parts.reduce((a, b) => a + b, 0)
const amount = fc.nat({ max: 1_000_000_000_000 })
const weights = fc.array(amount, { minLength: 1, maxLength: 20 })

describe("allocate", () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33], "of equal ones the first takes the đồng that is left"],
    [100, [1, 1], [50, 50], "what divides evenly is divided evenly"],
    [10, [5, 3, 2], [5, 3, 2], "exact shares stay exact"],
    [1, [1, 2], [0, 1], "the largest remainder takes it"],
    [7, [2, 3, 5], [1, 2, 4], "1,4 and 2,1 and 3,5: the last has the largest remainder"],
    [100, [0, 1], [0, 100], "no weight, no share"],
    [5, [0, 0, 0], [2, 2, 1], "without any weight the parts are equal"],
    [0, [3, 4], [0, 0], "nothing is shared as nothing"],
    [0, [], [], "nothing among nobody is nothing"],
    [999_999_999_999, [999_999_999_999, 1], [999_999_999_998, 1], "large amounts are exact"],
  ])("%i by %j is %j: %s", (total, by, parts) => {
    expect(allocate(total, by)).toEqual(parts)
  })

  test("the parts always add up to the total and are whole", () => {
    fc.assert(
      fc.property(amount, weights, (total, by) => {
        const parts = allocate(total, by)
        expect(parts).toHaveLength(by.length)
        expect(parts.every((part) => Number.isSafeInteger(part) && part >= 0)).toBe(true)
        expect(sum(parts)).toBe(total)
      }),
    )
  })

  test("no part is a whole đồng away from its exact share", () => {
    fc.assert(
      fc.property(amount, weights, (total, by) => {
        fc.pre(sum(by) > 0)
        const all = BigInt(sum(by))
        allocate(total, by).forEach((part, i) => {
          const distance = BigInt(part) * all - BigInt(total) * BigInt(by[i] ?? 0)
          expect(distance < all && distance > -all).toBe(true)
        })
      }),
    )
  })

  test("the larger weight never gets the smaller part", () => {
    fc.assert(
      fc.property(amount, amount, amount, (total, a, b) => {
        const [first = 0, second = 0] = allocate(total, [a, b])
        if (a > b) expect(first).toBeGreaterThanOrEqual(second)
        if (a < b) expect(first).toBeLessThanOrEqual(second)
      }),
    )
  })

  test.each([
    [-1, [1]],
    [0.5, [1]],
    [1, [-1, 2]],
    [1, [0.5]],
    [1, [Number.NaN]],
    [Number.POSITIVE_INFINITY, [1]],
    [1, []],
  ])("%d by %j cannot be shared", (total, by) => {
    expect(() => allocate(total, by)).toThrow(RangeError)
  })
})
