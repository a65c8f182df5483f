import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { excessOfPart, isSentLate, receivedOf } from "./rules.ts"

const vnd = fc.integer({ min: 0, max: 1_000_000_000 })

describe("what has come of a part", () => {
  test("is one sum, whoever tells of it", () => {
    expect(receivedOf({ told: 50_000, said: 0 })).toBe(50_000)
    expect(receivedOf({ told: 0, said: 50_000 })).toBe(50_000)
    expect(receivedOf({ told: 50_000, said: 50_000 })).toBe(50_000)
  })
})

describe("what a seller owes back", () => {
  test.each([
    ["waiting", { told: 300, said: 0 }, 0, 0],
    ["closed", { told: 300, said: 0 }, 0, 300],
    ["closed", { told: 0, said: 200 }, 0, 200],
    // The bank tells of what the seller had said before.
    ["paid", { told: 0, said: 100 }, 100, 0],
    ["paid", { told: 100, said: 100 }, 100, 0],
    ["paid", { told: 130, said: 100 }, 100, 30],
  ] as const)("%s %j, paid with %d: %d", (state, money, paid, excess) => {
    expect(excessOfPart(state, money, paid)).toBe(excess)
  })

  test("never becomes less when more is known", () => {
    const state = fc.constantFrom("waiting" as const, "paid" as const, "closed" as const)
    fc.assert(
      fc.property(state, vnd, vnd, vnd, vnd, (each, told, said, more, paid) => {
        const before = excessOfPart(each, { told, said }, paid)
        expect(excessOfPart(each, { told: told + more, said }, paid)).toBeGreaterThanOrEqual(before)
        expect(before).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

test("money is sent back late from the fourth day on", () => {
  expect(isSentLate("2026-11-24", "2026-11-27")).toBe(false)
  expect(isSentLate("2026-11-24", "2026-11-28")).toBe(true)
})
