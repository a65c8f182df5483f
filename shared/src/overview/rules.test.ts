import { expect, test } from "vitest"
import { salesSpans } from "./rules.ts"

test("sales are told by day, by week from Monday and by calendar month", () => {
  const { days, weeks, months } = salesSpans("2027-01-03")
  expect([days.length, weeks.length, months.length]).toEqual([14, 8, 6])
  expect(days[0]).toEqual({ from: "2026-12-21", to: "2026-12-21" })
  expect(days.at(-1)).toEqual({ from: "2027-01-03", to: "2027-01-03" })
  expect(weeks.at(-1)).toEqual({ from: "2026-12-28", to: "2027-01-03" })
  expect(months).toEqual([
    { from: "2026-08-01", to: "2026-08-31" },
    { from: "2026-09-01", to: "2026-09-30" },
    { from: "2026-10-01", to: "2026-10-31" },
    { from: "2026-11-01", to: "2026-11-30" },
    { from: "2026-12-01", to: "2026-12-31" },
    { from: "2027-01-01", to: "2027-01-31" },
  ])
})
