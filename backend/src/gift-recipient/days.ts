import type { MedusaContainer } from "@medusajs/framework/types"
import { addDays, isSunday, todayInVietnam } from "@ocop/shared/day"
import { DAYS_AHEAD, lastOrderDayFor, nextDays, type GiftDays, type GiftWay } from "@ocop/shared/gift-recipient"
import { carrierStopOn, seasonFrom } from "@ocop/shared/gift-season"
import type { ShippingPlace } from "@ocop/shared/shipping"
import { readList } from "./read-list"
import type { GiftDraftRow } from "../gift/require-gift"
import { placesOf } from "./summarize"

/** On which days a gift can come to all of its recipients. */
export async function readDays(container: MedusaContainer, draft: GiftDraftRow): Promise<GiftDays> {
  const list = await readList(container, { ...draft, delivery_on: null })
  const { point, template, rows, days } = list
  const today = todayInVietnam(new Date())
  return {
    is_placed: draft.status === "placed",
    point: { name: point.name, handle: point.handle },
    days: days === null ? [] : nextDays(days.delivery, today, placesOf(list)),
    last: addDays(today, DAYS_AHEAD),
    cut_off_days: template?.cut_off_days ?? null,
    before_tet: days && beforeTet(days.way, placesOf(list)),
    delivery_on: draft.delivery_on,
    count: rows.length,
    own: rows.filter(({ delivery_on }) => delivery_on !== null).length,
    own_wrong: rows.filter(({ problems }) => problems.some(({ field }) => field === "delivery_on")).length,
  }
}

/** Gifts for Tết come on the last day on which parcels move before it, at the latest. */
function beforeTet(way: GiftWay, places: readonly ShippingPlace[]): GiftDays["before_tet"] {
  const season = seasonFrom("tet", way.today)
  if (season === null || way.today < season.opens || way.today >= season.feast) return null
  let day = addDays(season.feast, -1)
  while (isSunday(day) || carrierStopOn(day) !== null) day = addDays(day, -1)
  const order_by = lastOrderDayFor(way, day, places)
  return order_by === null ? null : { day, order_by }
}
