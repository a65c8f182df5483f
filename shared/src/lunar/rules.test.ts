import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addDays } from "../day/rules.ts"
import { dayOfLunar, lunarOf, lunarWords } from "./rules.ts"

/** As printed in reviewed calendars: ông Táo, Tết, rằm tháng Giêng, giỗ Tổ, Đoan ngọ, Vu Lan, trung thu. */
const FEASTS: Readonly<Record<number, readonly string[]>> = {
  2026: ["2026-02-10", "2026-02-17", "2026-03-03", "2026-04-26", "2026-06-19", "2026-08-27", "2026-09-25"],
  2027: ["2027-01-30", "2027-02-06", "2027-02-20", "2027-04-16", "2027-06-09", "2027-08-16", "2027-09-15"],
  2028: ["2028-01-19", "2028-01-26", "2028-02-09", "2028-04-04", "2028-05-28", "2028-09-03", "2028-10-03"],
  2029: ["2029-02-06", "2029-02-13", "2029-02-27", "2029-04-23", "2029-06-16", "2029-08-24", "2029-09-22"],
  2030: ["2030-01-26", "2030-02-02", "2030-02-16", "2030-04-12", "2030-06-05", "2030-08-13", "2030-09-12"],
  2031: ["2031-01-16", "2031-01-23", "2031-02-06", "2031-04-01", "2031-06-24", "2031-09-01", "2031-10-01"],
  2032: ["2032-02-04", "2032-02-11", "2032-02-25", "2032-04-19", "2032-06-12", "2032-08-20", "2032-09-19"],
  2033: ["2033-01-23", "2033-01-31", "2033-02-14", "2033-04-09", "2033-06-01", "2033-08-09", "2033-09-08"],
}

describe("the lunar calendar", () => {
  it.each(Object.entries(FEASTS))("has the feasts of %s on their days", (year, days) => {
    const of = (month: number, day: number, lunar = Number(year)) => dayOfLunar({ year: lunar, month, day })
    const found = [of(12, 23, Number(year) - 1), of(1, 1), of(1, 15), of(3, 10), of(5, 5), of(7, 15), of(8, 15)]
    expect(found).toEqual(days)
  })

  it("goes to and fro, day after day", () => {
    fc.assert(
      fc.property(fc.nat({ max: 9 * 354 }), (n) => {
        const day = addDays("2025-01-29", n)
        const lunar = lunarOf(day)
        if (lunar === null) throw new Error(`${day} is beyond the table`)
        const tomorrow = lunarOf(addDays(day, 1))
        if (tomorrow) expect(tomorrow.day === lunar.day + 1 || tomorrow.day === 1).toBe(true)
        if (!lunar.is_leap) expect(dayOfLunar(lunar)).toBe(day)
      }),
    )
  })

  it("ends with the table", () => {
    expect(lunarOf("2025-01-28")).toBeNull()
    expect(lunarOf("2034-02-18")).not.toBeNull()
    expect(lunarOf("2034-02-19")).toBeNull()
    expect(dayOfLunar({ year: 2034, month: 1, day: 1 })).toBeNull()
    expect(dayOfLunar({ year: 2026, month: 2, day: 30 })).toBeNull()
    expect(dayOfLunar({ year: 2026, month: 13, day: 1 })).toBeNull()
  })

  it.each([
    ["2027-02-03", "27 tháng Chạp", "day 27 of lunar month 12"],
    ["2027-02-08", "mùng 3 tháng Giêng", "day 3 of lunar month 1"],
    ["2025-07-25", "mùng 1 tháng 6 nhuận", "day 1 of leap lunar month 6"],
    ["2026-11-27", "19 tháng 10", "day 19 of lunar month 10"],
  ])("says %s as %s", (day, vietnamese, english) => {
    const lunar = lunarOf(day)
    if (lunar === null) throw new Error("not in the table")
    expect([lunarWords(lunar, "vi"), lunarWords(lunar, "en")]).toEqual([vietnamese, english])
  })
})
