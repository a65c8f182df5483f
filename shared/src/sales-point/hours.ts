import { MAX_SPANS } from "./kinds.ts"
import type { Span, WeekHours } from "./schemas.ts"

const SPAN = /^(\d{1,2})(?:[:hg.](\d{2})?)?(?:-|đến|to)(\d{1,2})(?:[:hg.](\d{2})?)?$/

const CLOSED = ["nghỉ", "nghi", "đóng cửa", "closed"]

export const WHOLE_DAY: Span = { from: "00:00", until: "24:00" }

/**
 * Opening hours of a day as people write them: "7:30-11:30, 13h30–20h", "nghỉ" for none, "cả ngày" for all of it. Null
 * when they cannot be read: also more than two spans, or spans that are not one after the other.
 */
export function readSpans(typed: string): Span[] | null {
  const text = typed.trim().toLowerCase().normalize("NFC")
  if (CLOSED.includes(text)) return []
  if (["cả ngày", "24/24", "24/7"].includes(text)) return [WHOLE_DAY]
  const spans = text.split(/[,;]/).map(readSpan)
  const isWhole = spans.length <= MAX_SPANS && spans.every((span) => span !== null)
  if (!isWhole || spans.some((span, index) => index > 0 && span.from <= (spans[index - 1]?.until ?? ""))) return null
  return spans
}

function readSpan(text: string): Span | null {
  const found = SPAN.exec(text.replaceAll(/\s/g, "").replaceAll(/[–—]/g, "-"))
  if (!found) return null
  const from = toTime(found[1], found[2])
  const until = toTime(found[3], found[4])
  if (from === null || until === null || from >= until) return null
  return { from, until }
}

function toTime(hour = "", minute = "00"): string | null {
  const time = `${hour.padStart(2, "0")}:${minute}`
  const isTime = Number(minute) < 60 && (Number(hour) < 24 || time === "24:00")
  return isTime ? time : null
}

/** "7:30": hours are said without the zero in front. */
export function formatTime(time: string): string {
  return time.replace(/^0/, "")
}

/** "7:30–11:30, 13:30–20:00"; "" for a closed day. */
export function formatSpans(spans: readonly Span[]): string {
  return spans.map(({ from, until }) => `${formatTime(from)}–${formatTime(until)}`).join(", ")
}

/** A week as a form asks for it: the hours of most days, and those of the days that differ, Sunday first. */
export function toTypedWeek(week: WeekHours, closed: string): { all: string; days: string[] } {
  const texts = week.map((spans) => (spans.length === 0 ? closed : formatSpans(spans)))
  const counts = texts.map((text) => texts.filter((each) => each === text).length)
  const all = texts[counts.indexOf(Math.max(...counts))] ?? ""
  return { all, days: texts.map((text) => (text === all ? "" : text)) }
}
