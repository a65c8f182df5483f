import { describe, expect, it, test } from "vitest"
import { keptUntil, parsePickupCode, pickupDays } from "./rules.ts"

describe("parsePickupCode", () => {
  test.each([
    ["K7M2QP", "K7M2QP"],
    ["k7m 2qp", "K7M2QP"],
    [" K7M-2QP ", "K7M2QP"],
    ["K7M2Q", null],
    ["K7M2QPX", null],
    ["K7M2QO", null],
    ["K7M2Q1", null],
    ["", null],
  ])("%j is the code %j", (typed, code) => {
    expect(parsePickupCode(typed)).toBe(code)
  })
})

it("keeps goods for a week, the last day counting, over the end of a year", () => {
  expect(keptUntil("2026-12-28")).toBe("2027-01-04")
  expect(pickupDays("2026-11-27")).toEqual({ from_day: "2026-11-27", to_day: "2026-12-04" })
})
