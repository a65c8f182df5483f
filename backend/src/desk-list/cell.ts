import { formatDay, todayInVietnam } from "@ocop/shared/day"
import { formatVnd } from "@ocop/shared/money"
import type { SheetCell } from "@ocop/shared/listing-sheet"
import type { Locale } from "./words"

/**
 * What a list says of one row in one column: a text, a number, a day `YYYY-MM-DD`, a moment in ISO 8601, or an amount in
 * whole đồng.
 */
export type Cell = string | number | null | { day: string } | { at: string } | { vnd: number }

export const dayCell = (day: string | null): Cell => (day === null ? null : { day })
export const momentCell = (at: string | null): Cell => (at === null ? null : { at })

const OFFSET_HOURS = 7

/** A moment as clocks in Viet Nam show it, "2026-11-25 14:05". */
export function clockInVietnam(at: string): string {
  return new Date(Date.parse(at) + OFFSET_HOURS * 3_600_000).toISOString().slice(0, 16).replace("T", " ")
}

/** For another program: days as ISO 8601 has them, which no spreadsheet takes for another day, and amounts as integers. */
export function plainCell(cell: Cell): SheetCell {
  if (cell === null || typeof cell !== "object") return cell
  if ("day" in cell) return cell.day
  return "at" in cell ? clockInVietnam(cell.at) : cell.vnd
}

/** For people to read on paper. */
export function spokenCell(cell: Cell, locale: Locale): string {
  if (cell === null) return "–"
  if (typeof cell !== "object") return typeof cell === "number" ? spokenNumber(cell, locale) : cell
  if ("day" in cell) return formatDay(cell.day)
  if ("vnd" in cell) return formatVnd(cell.vnd, locale)
  return `${clockInVietnam(cell.at).slice(-5)} ${formatDay(todayInVietnam(new Date(cell.at)))}`
}

const spokenNumber = (value: number, locale: Locale) => value.toLocaleString(locale === "en" ? "en-GB" : "vi-VN")
