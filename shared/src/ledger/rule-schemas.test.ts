import { expect, test } from "vitest"
import { parseRate } from "./rule-schemas.ts"

test.each([
  ["5", 500],
  ["2,5", 250],
  ["2.55 %", 255],
  [" 0 ", 0],
  ["100", 10_000],
  ["100,01", null],
  ["2,555", null],
  ["-1", null],
  ["năm", null],
  ["", null],
])("%s is a rate of %s", (typed, rate) => {
  expect(parseRate(typed)).toBe(rate)
})
