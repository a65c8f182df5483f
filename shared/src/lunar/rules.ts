import { addDays, daysBetween } from "../day/rules.ts"
import { LUNAR_YEARS } from "./table.ts"

export type LunarDay = { year: number; month: number; day: number; is_leap: boolean }

/** A day of the lunar calendar; null beyond the years of the table. */
export function lunarOf(day: string): LunarDay | null {
  const known = LUNAR_YEARS.findLast(({ first }) => first <= day)
  if (known === undefined) return null
  let left = daysBetween(known.first, day)
  for (const { month, is_leap, length } of monthsOf(known)) {
    if (left < length) return { year: known.year, month, day: left + 1, is_leap }
    left -= length
  }
  return null
}

/** The day, `YYYY-MM-DD`, on which a day of the lunar calendar falls, in the month that is no leap month; null where there is none. */
export function dayOfLunar({ year, month, day }: Omit<LunarDay, "is_leap">): string | null {
  const known = LUNAR_YEARS.find((each) => each.year === year)
  if (known === undefined) return null
  let before = 0
  for (const each of monthsOf(known)) {
    if (each.month === month && !each.is_leap) {
      return day >= 1 && day <= each.length ? addDays(known.first, before + day - 1) : null
    }
    before += each.length
  }
  return null
}

const NAMED: Readonly<Record<number, string>> = { 1: "Giêng", 11: "Mười Một", 12: "Chạp" }

/** "27 tháng Chạp", "mùng 3 tháng Giêng", "15 tháng 6 nhuận"; in English the day and month by their numbers. */
export function lunarWords({ month, day, is_leap }: LunarDay, locale: "vi" | "en"): string {
  if (locale === "en") return `day ${day} of ${is_leap ? "leap " : ""}lunar month ${month}`
  const name = `tháng ${NAMED[month] ?? month}${is_leap ? " nhuận" : ""}`
  return day <= 10 ? `mùng ${day} ${name}` : `${day} ${name}`
}

function* monthsOf({ leap, lengths }: (typeof LUNAR_YEARS)[number]) {
  let month = 1
  let is_leap = false
  for (const length of lengths) {
    yield { month, is_leap, length }
    is_leap = !is_leap && month === leap
    if (!is_leap) month += 1
  }
}
