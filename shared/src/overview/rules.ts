import { addDays, addMonths, isMonday } from "../day/rules.ts"

/** A span of days; both ends count. */
export type Span = { from: string; to: string }

/** How far back sales are told: days, weeks from Monday, calendar months, the present one last. */
const COUNTS = { days: 14, weeks: 8, months: 6 } as const

/** The spans for which sales are told, up to a day. */
export function salesSpans(day: string): Record<"days" | "weeks" | "months", Span[]> {
  const monday = mondayOf(day)
  const month = `${day.slice(0, 7)}-01`
  const back = (n: number) => Array.from({ length: n }, (_, index) => n - 1 - index)
  return {
    days: back(COUNTS.days).map((n) => ({ from: addDays(day, -n), to: addDays(day, -n) })),
    weeks: back(COUNTS.weeks).map((n) => {
      const from = addDays(monday, -7 * n)
      return { from, to: addDays(from, 6) }
    }),
    months: back(COUNTS.months).map((n) => {
      const from = addMonths(month, -n)
      return { from, to: addDays(addMonths(from, 1), -1) }
    }),
  }
}

function mondayOf(day: string): string {
  return isMonday(day) ? day : mondayOf(addDays(day, -1))
}

/** At how many pieces goods are low, as long as an organization has said nothing. */
export const USUAL_THRESHOLD = 5
export const HIGHEST_THRESHOLD = 10_000
