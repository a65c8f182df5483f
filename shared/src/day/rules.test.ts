import { describe, expect, test } from "vitest"
import {
  addDays,
  addMonths,
  daysBetween,
  formatDay,
  formatWeekday,
  isDay,
  isSunday,
  secondsToMidnight,
  todayInVietnam,
} from "./rules.ts"

describe("todayInVietnam", () => {
  test.each([
    ["2026-11-23T16:59:59.999Z", "2026-11-23"],
    ["2026-11-23T17:00:00.000Z", "2026-11-24"],
    ["2026-11-24T16:59:59.999Z", "2026-11-24"],
    ["2026-12-31T17:00:00.000Z", "2027-01-01"],
  ])("at %s it is %s in Viet Nam", (moment, day) => {
    expect(todayInVietnam(new Date(moment))).toBe(day)
  })
})

test.each([
  ["2026-11-23T17:00:00.000Z", 86_400],
  ["2026-11-23T16:59:00.000Z", 60],
  ["2026-11-23T16:59:59.999Z", 1],
])("at %s the day lasts %d more seconds", (moment, seconds) => {
  expect(secondsToMidnight(new Date(moment))).toBe(seconds)
})

describe("isDay", () => {
  test.each(["2026-11-24", "2028-02-29", "0999-01-01"])("%s is a day", (text) => {
    expect(isDay(text)).toBe(true)
  })

  test.each(["2026-02-30", "2027-02-29", "2026-13-01", "2026-11-31", "2026-2-3", "24/11/2026", "", "2026-11-24T00:00"])(
    "%j is no day",
    (text) => {
      expect(isDay(text)).toBe(false)
    },
  )
})

describe("addDays", () => {
  test.each([
    ["2026-11-24", 1, "2026-11-25"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2026-03-01", -1, "2026-02-28"],
    ["2026-11-24", 0, "2026-11-24"],
  ])("%s and %i days make %s", (day, n, expected) => {
    expect(addDays(day, n)).toBe(expected)
  })

  test("what is no day is refused, not guessed", () => {
    expect(() => addDays("2026-02-30", 1)).toThrow(RangeError)
  })
})

describe("addMonths", () => {
  test.each([
    ["2023-06-30", 36, "2026-06-30"],
    ["2024-02-29", 36, "2027-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-12-31", 2, "2027-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -1, "2025-12-15"],
  ])("%s and %i months make %s", (day, n, expected) => {
    expect(addMonths(day, n)).toBe(expected)
  })
})

describe("daysBetween", () => {
  test.each([
    ["2026-11-24", "2026-11-24", 0],
    ["2026-11-24", "2026-11-25", 1],
    ["2026-11-24", "2026-11-23", -1],
    ["2026-01-01", "2027-01-01", 365],
    ["2028-01-01", "2029-01-01", 366],
  ])("from %s to %s it is %i days", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })
})

describe("days in words", () => {
  test("a date is written day first", () => {
    expect(formatDay("2027-06-30")).toBe("30/06/2027")
  })

  test.each([
    ["2026-11-23", "thứ Hai 23/11", "Mon 23/11"],
    ["2026-11-24", "thứ Ba 24/11", "Tue 24/11"],
    ["2026-11-25", "thứ Tư 25/11", "Wed 25/11"],
    ["2026-11-26", "thứ Năm 26/11", "Thu 26/11"],
    ["2026-11-27", "thứ Sáu 27/11", "Fri 27/11"],
    ["2026-11-28", "thứ Bảy 28/11", "Sat 28/11"],
    ["2026-11-29", "Chủ nhật 29/11", "Sun 29/11"],
  ])("%s is %s", (day, vi, en) => {
    expect(formatWeekday(day, "vi")).toBe(vi)
    expect(formatWeekday(day, "en")).toBe(en)
  })

  test("only the seventh day is a Sunday", () => {
    expect(isSunday("2026-11-29")).toBe(true)
    expect(isSunday("2026-11-28")).toBe(false)
    expect(isSunday("2026-11-30")).toBe(false)
  })
})
