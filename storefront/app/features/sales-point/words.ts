import type { SalesPointKind } from "@ocop/shared/sales-point"
import { m } from "#app/i18n/paraglide/messages.js"

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
