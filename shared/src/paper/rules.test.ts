import { expect, test } from "vitest"
import { expiryStepOn } from "./rules.ts"

test.each([
  ["2027-02-24", null],
  ["2027-02-23", { step: 90, days: 90 }],
  ["2026-12-26", { step: 90, days: 31 }],
  ["2026-12-25", { step: 30, days: 30 }],
  ["2026-12-02", { step: 7, days: 7 }],
  ["2026-11-25", { step: 7, days: 0 }],
  ["2026-11-24", null],
])("on 2026-11-25 a paper until %s is at %o", (until, step) => {
  expect(expiryStepOn(until, "2026-11-25")).toEqual(step)
})
