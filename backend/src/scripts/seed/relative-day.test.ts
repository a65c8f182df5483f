import { expect, test } from "vitest"
import { toDay } from "./relative-day"

test.each([
  ["2025-06-26", "2025-06-26"],
  ["today", "2026-11-24"],
  ["today-1d", "2026-11-23"],
  ["today+20d-36m", "2023-12-14"],
  ["today-36m", "2023-11-24"],
])("%s is %s", (text, day) => {
  expect(toDay(text, "2026-11-24")).toBe(day)
})

test("anything else is refused", () => {
  expect(() => toDay("2026-02-30", "2026-11-24")).toThrow(RangeError)
  expect(() => toDay("tomorrow", "2026-11-24")).toThrow(RangeError)
})
