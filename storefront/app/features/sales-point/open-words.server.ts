import { addDays, daysBetween, formatWeekday, todayInVietnam, weekdayOf } from "@ocop/shared/day"
import { formatTime, openStateAt, type DayTime, type Hours, type OpenState } from "@ocop/shared/sales-point"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { weekdayTitle } from "./words.ts"

/**
 * Whether a point is open at a moment, and in words: "Mở cửa đến 20:00", "Đóng cửa, mở lại 7:30 thứ Hai". Made on the
 * server: the pages that say it have no script.
 */
export function openingOf(point: Hours, now: Date): { is_open: boolean; words: string } {
  const state = openStateAt(point, now)
  return { is_open: state.is_open, words: openWords(state, todayInVietnam(now)) }
}

function openWords(state: OpenState, today: string): string {
  if (!state.is_open) {
    return state.opens === null ? m.point_closed() : m.point_closed_opens(momentOf(state.opens, today))
  }
  if (state.closes === null) return m.point_open_always()
  const { day, time } = state.closes
  // Who closes in the small hours closes tonight, as people say it.
  const isTonight = day === today || (day === addDays(today, 1) && time < "06:00")
  return isTonight
    ? m.point_open_until({ time: formatTime(time) })
    : m.point_open_until_day(momentOf(state.closes, today))
}

function momentOf({ day, time }: DayTime, today: string): { time: string; day: string } {
  return { time: formatTime(time), day: dayWords(day, today) }
}

/** Within a week the name of the day is enough. */
function dayWords(day: string, today: string): string {
  const ahead = daysBetween(today, day)
  if (ahead === 0) return m.point_today()
  if (ahead === 1) return m.point_tomorrow()
  return ahead < 7 ? withinSentence(weekdayTitle(weekdayOf(day))) : formatWeekday(day, getLocale())
}

/** Vietnamese writes the names of days small: "thứ Hai". */
function withinSentence(title: string): string {
  return getLocale() === "vi" ? title.charAt(0).toLowerCase() + title.slice(1) : title
}
