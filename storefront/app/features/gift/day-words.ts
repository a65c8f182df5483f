import { formatDay, formatWeekday } from "@ocop/shared/day"
import { lunarOf, lunarWords } from "@ocop/shared/lunar"
import { getLocale } from "#app/i18n/paraglide/runtime.js"

/** "Thứ Tư 03/02 · 27 tháng Chạp" */
export function giftDayWords(day: string): string {
  const locale = getLocale()
  const lunar = lunarOf(day)
  const weekday = formatWeekday(day, locale)
  const words = weekday.charAt(0).toUpperCase() + weekday.slice(1)
  return lunar === null ? words : `${words} · ${lunarWords(lunar, locale)}`
}

/** "03/02/2027 · 27 tháng Chạp" */
export function plainDayWords(day: string): string {
  const lunar = lunarOf(day)
  return lunar === null ? formatDay(day) : `${formatDay(day)} · ${lunarWords(lunar, getLocale())}`
}
