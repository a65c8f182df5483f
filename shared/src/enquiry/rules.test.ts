import { describe, expect, test } from "vitest"
import { MAX_GUESTS, readGuests, readVisit } from "./rules.ts"

const TODAY = "2026-11-25"
const read = (from_day: string, to_day = "") => readVisit({ from_day, to_day }, TODAY)

describe("the days of a visit", () => {
  test.each([
    ["2026-11-25", "", "2026-11-25", "2026-11-25"],
    ["2026-12-05", "2026-12-07", "2026-12-05", "2026-12-07"],
    ["5/12/2026", "07.12.2026", "2026-12-05", "2026-12-07"],
    [" 2027-11-25 ", "2027-11-25", "2027-11-25", "2027-11-25"],
  ])("from %j to %j is %s to %s", (from, to, from_day, to_day) => {
    expect(read(from, to)).toEqual({ ok: true, visit: { from_day, to_day } })
  })

  test.each([
    ["", "", "from_day", "day_missing"],
    ["mai", "", "from_day", "day_wrong"],
    ["2026-02-30", "", "from_day", "day_wrong"],
    ["31/11/2026", "", "from_day", "day_wrong"],
    ["12/2026", "", "from_day", "day_wrong"],
    ["2026-12-05", "x", "to_day", "day_wrong"],
    ["2026-11-24", "", "from_day", "day_past"],
    ["2027-11-26", "", "from_day", "day_too_far"],
    ["2027-11-25", "2027-11-26", "to_day", "day_too_far"],
    ["2026-12-05", "2026-12-04", "to_day", "days_reversed"],
  ])("from %j to %j: %s, %s", (from, to, field, problem) => {
    expect(read(from, to)).toEqual({ ok: false, field, problem })
  })
})

describe("the number of people", () => {
  test.each([
    ["1", 1],
    [" 12 ", 12],
    [String(MAX_GUESTS), MAX_GUESTS],
    [String(MAX_GUESTS + 1), null],
    ["0", null],
    ["-2", null],
    ["2.5", null],
    ["hai", null],
    ["", null],
  ])("%j is %j", (typed, guests) => {
    expect(readGuests(typed)).toBe(guests)
  })
})
