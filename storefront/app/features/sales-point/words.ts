import { addDays, daysBetween, formatWeekday, weekdayOf } from "@ocop/shared/day"
import { formatTime, type DayTime, type OpenState, type SalesPointKind } from "@ocop/shared/sales-point"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"

const KINDS: Record<SalesPointKind, () => string> = {
  ocop_shop: m.point_kind_ocop_shop,
  supermarket: m.point_kind_supermarket,
  rest_stop: m.point_kind_rest_stop,
  tourist_stop: m.point_kind_tourist_stop,
  hotel_restaurant: m.point_kind_hotel_restaurant,
  post_office: m.point_kind_post_office,
  market: m.point_kind_market,
  station: m.point_kind_station,
  fair: m.point_kind_fair,
  own_shop: m.point_kind_own_shop,
}

export function kindName(kind: SalesPointKind): string {
  return KINDS[kind]()
}

const WEEKDAYS = [
  m.point_weekday_0,
  m.point_weekday_1,
  m.point_weekday_2,
  m.point_weekday_3,
  m.point_weekday_4,
  m.point_weekday_5,
  m.point_weekday_6,
]

/** As weeks are read here: from Monday to Sunday, which counts as 0. */
export const WEEK = [1, 2, 3, 4, 5, 6, 0] as const

export function weekdayTitle(weekday: number): string {
  return WEEKDAYS[weekday]?.() ?? ""
}

/** "Mở cửa đến 20:00", "Đóng cửa, mở lại 7:30 thứ Hai". */
export function openWords(state: OpenState, today: string): string {
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
