/**
 * Legal calendar days, written `YYYY-MM-DD`, in Asia/Ho_Chi_Minh. Comparing two of them as text compares them in time.
 * Every function here throws a RangeError when it is given something that is no day.
 */

const DAY_MS = 86_400_000

/** Viet Nam keeps UTC+7 all year, without daylight saving. */
const VIETNAM_OFFSET_MS = 7 * 3_600_000

const WEEKDAYS = {
  vi: ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"],
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
} as const

/** The calendar day in Viet Nam at a moment. */
export function todayInVietnam(now: Date): string {
  return toDay(now.getTime() + VIETNAM_OFFSET_MS)
}

/** Whole seconds until the next calendar day begins in Viet Nam, at least 1. */
export function secondsToMidnight(now: Date): number {
  const intoDayMs = (now.getTime() + VIETNAM_OFFSET_MS) % DAY_MS
  return Math.max(1, Math.floor((DAY_MS - intoDayMs) / 1000))
}

/** True for a day that exists: "2026-02-30" and "2026-2-3" do not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const ms = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(ms) && toDay(ms) === text
}

/** `n` days later, earlier when negative. */
export function addDays(day: string, n: number): string {
  return toDay(toMs(day) + n * DAY_MS)
}

/** `n` months later on the same day of the month, or on that month's last day when it is shorter. */
export function addMonths(day: string, n: number): string {
  const date = new Date(toMs(day))
  const firstOfMonth = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + n, 1)
  const lastOfMonth = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + n + 1, 0)
  return toDay(Math.min(firstOfMonth + (date.getUTCDate() - 1) * DAY_MS, lastOfMonth))
}

/** How many days lie from one day to another: 1 from today to tomorrow, negative backwards. */
export function daysBetween(from: string, to: string): number {
  return (toMs(to) - toMs(from)) / DAY_MS
}

export function isSunday(day: string): boolean {
  return weekdayOf(day) === 0
}

/** Saturday or Sunday. */
export function isWeekend(day: string): boolean {
  const weekday = weekdayOf(day)
  return weekday === 0 || weekday === 6
}

export function isMonday(day: string): boolean {
  return weekdayOf(day) === 1
}

/** "30/06/2027" */
export function formatDay(day: string): string {
  toMs(day)
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
}

/** "thứ Tư 25/11", in English "Wed 25/11". For days near enough that the year goes without saying. */
export function formatWeekday(day: string, locale: "vi" | "en"): string {
  return `${WEEKDAYS[locale][weekdayOf(day)]} ${day.slice(8)}/${day.slice(5, 7)}`
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(toMs(day)).getUTCDay()
}

function toMs(day: string): number {
  if (!isDay(day)) throw new RangeError(`Not a calendar day: ${day}`)
  return Date.parse(`${day}T00:00:00Z`)
}

function toDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}
