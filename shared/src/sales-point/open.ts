import { addDays, todayInVietnam, weekdayOf } from "../day/rules.ts"
import type { HoursException, Span, WeekHours } from "./schemas.ts"

export type Hours = { hours: WeekHours; exceptions: readonly HoursException[] }

export type DayTime = { day: string; time: string }

/** `closes`: null for who never closes. `opens`: null when no hour is known at which it opens again. */
export type OpenState = { is_open: true; closes: DayTime | null } | { is_open: false; opens: DayTime | null }

/** How far ahead the next opening is looked for: longer than the longest exception. */
const DAYS_AHEAD = 120

/** Open without a break for a week is open always. */
const DAYS_OPEN = 7

/** The hours of one day: those of an exception, else those of its weekday. Of several exceptions the first one counts. */
export function spansOn({ hours, exceptions }: Hours, day: string): readonly Span[] {
  const exception = exceptions.find(({ from, until }) => from <= day && day <= until)
  return exception?.spans ?? hours[weekdayOf(day)] ?? []
}

/** Whether a point is open at a moment, and what comes next. What runs on past midnight runs on. */
export function openStateAt(point: Hours, now: Date): OpenState {
  const day = todayInVietnam(now)
  const time = timeInVietnam(now)
  const current = spansOn(point, day).find(({ from, until }) => from <= time && time < until)
  if (current) return { is_open: true, closes: closingOf(point, day, current) }
  return { is_open: false, opens: nextOpening(point, day, time) }
}

/** The time of day in Viet Nam, which keeps UTC+7 all year: "07:30". */
function timeInVietnam(now: Date): string {
  return new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(11, 16)
}

function closingOf(point: Hours, today: string, current: Span): DayTime | null {
  let [day, span] = [today, current]
  for (let count = 0; count <= DAYS_OPEN; count += 1) {
    if (span.until !== "24:00") return { day, time: span.until }
    const tomorrow = addDays(day, 1)
    const next = spansOn(point, tomorrow).find(({ from }) => from === "00:00")
    if (!next) return { day, time: span.until }
    ;[day, span] = [tomorrow, next]
  }
  return null
}

function nextOpening(point: Hours, today: string, time: string): DayTime | null {
  for (let count = 0; count <= DAYS_AHEAD; count += 1) {
    const day = addDays(today, count)
    const next = spansOn(point, day).find(({ from }) => count > 0 || from > time)
    if (next) return { day, time: next.from }
  }
  return null
}

/** Exceptions that are not over on a day; they end by themselves. */
export function exceptionsFrom(exceptions: readonly HoursException[], day: string): HoursException[] {
  return exceptions.filter(({ until }) => day <= until).toSorted((a, b) => a.from.localeCompare(b.from))
}
