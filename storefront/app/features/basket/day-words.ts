import { formatWeekday } from "@ocop/shared/day"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"

/** "thứ Năm 26/11 – thứ Sáu 27/11", each day kept in one piece; one day when both are the same. */
export function daySpanWords(from: string, to: string): string {
  const day = (each: string) => formatWeekday(each, getLocale()).replaceAll(" ", "\u00a0")
  return from === to ? day(from) : m.day_span({ from: day(from), to: day(to) })
}
