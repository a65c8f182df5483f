import { addDays, isDay } from "../day/rules.ts"

/** The longest that the texts of an enquiry may be, in characters. */
export const ENQUIRY_LONGEST = { name: 100, email: 254, message: 1000 } as const

/** The largest group that can be asked for in one go. */
export const MAX_GUESTS = 200

/** Hosts do not know their calendar further ahead. */
export const MAX_DAYS_AHEAD = 365

export type VisitProblem = "day_missing" | "day_wrong" | "day_past" | "day_too_far" | "days_reversed"

/** The days of a visit, `YYYY-MM-DD`; both are the same for a visit of one day. */
export type Visit = { from_day: string; to_day: string }

export type ReadVisit = { ok: true; visit: Visit } | { ok: false; field: "from_day" | "to_day"; problem: VisitProblem }

/**
 * The days that somebody wishes to come, as typed; without a last day it is one day.
 *
 * @param today in Asia/Ho_Chi_Minh
 */
export function readVisit(typed: { from_day: string; to_day: string }, today: string): ReadVisit {
  const [from, to] = [typed.from_day.trim(), typed.to_day.trim()]
  if (from === "") return { ok: false, field: "from_day", problem: "day_missing" }
  const from_day = readDay(from)
  if (from_day === null) return { ok: false, field: "from_day", problem: "day_wrong" }
  const to_day = to === "" ? from_day : readDay(to)
  if (to_day === null) return { ok: false, field: "to_day", problem: "day_wrong" }

  const last = addDays(today, MAX_DAYS_AHEAD)
  if (from_day < today) return { ok: false, field: "from_day", problem: "day_past" }
  if (from_day > last) return { ok: false, field: "from_day", problem: "day_too_far" }
  if (to_day < from_day) return { ok: false, field: "to_day", problem: "days_reversed" }
  if (to_day > last) return { ok: false, field: "to_day", problem: "day_too_far" }
  return { ok: true, visit: { from_day, to_day } }
}

/** How many people, as typed; null for what is no number from 1 to `MAX_GUESTS`. */
export function readGuests(typed: string): number | null {
  const digits = typed.trim()
  const guests = /^\d{1,4}$/.test(digits) ? Number(digits) : 0
  return guests >= 1 && guests <= MAX_GUESTS ? guests : null
}

const TYPED_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/

/** A day as date fields send it, or as people write it where a browser has no such field: "5/12/2026". */
function readDay(typed: string): string | null {
  const [, day, month, year] = TYPED_DAY.exec(typed) ?? []
  const text = year && month && day ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : typed
  return isDay(text) ? text : null
}
