import { addDays } from "../day/rules.ts"
import { dayOfLunar } from "../lunar/rules.ts"
import { quoteParcel, type ShippingPlace } from "../shipping/rules.ts"

export const GIFT_SEASONS = ["tet", "mid_autumn"] as const
export type GiftSeason = (typeof GIFT_SEASONS)[number]

type Rule = {
  /** Of the lunar calendar. */
  month: number
  day: number
  /** Days before the feast from which gifts for it are sought, and days after it on which they still are. */
  opens_before: number
  closes_after: number
  /** Days before the feast until which a gift should have come: carriers close for about a week around Tết. */
  arrives_before: number
}

/** Ours, from how shops of the region sell: no law or carrier says them. */
const RULES: Readonly<Record<GiftSeason, Rule>> = {
  tet: { month: 1, day: 1, opens_before: 60, closes_after: 2, arrives_before: 4 },
  mid_autumn: { month: 8, day: 15, opens_before: 45, closes_after: 0, arrives_before: 1 },
}

/** Days are `YYYY-MM-DD`, the last one counts. `lunar_year`: the year that begins with, or holds, the feast. */
export type SeasonDays = { season: GiftSeason; feast: string; opens: string; closes: string; arrive_by: string }

/** The season that is open on a day, or the next one to come; null beyond the years of the lunar table. */
export function seasonFrom(season: GiftSeason, day: string): SeasonDays | null {
  const rule = RULES[season]
  const year = Number(day.slice(0, 4))
  for (const each of [year, year + 1]) {
    const feast = dayOfLunar({ year: each, month: rule.month, day: rule.day })
    if (feast === null) continue
    const closes = addDays(feast, rule.closes_after)
    if (closes < day) continue
    const opens = addDays(feast, -rule.opens_before)
    return { season, feast, opens, closes, arrive_by: addDays(feast, -rule.arrives_before) }
  }
  return null
}

/** The season whose gifts are sought on a day; null between the seasons. */
export function openSeasonOn(day: string): GiftSeason | null {
  const isOpen = (season: GiftSeason) => {
    const days = seasonFrom(season, day)
    return days !== null && days.opens <= day
  }
  return GIFT_SEASONS.find(isOpen) ?? null
}

/** Carriers rest from so many days before Tết until so many days after it. Ours: each carrier says its own, and late. */
const CARRIER_STOP = { from_before: 2, until_after: 4 }

/** The days of Tết, the last one counting, on which no parcel moves, when a day is one of them. */
export function carrierStopOn(day: string): { from: string; until: string } | null {
  const feast = dayOfLunar({ year: Number(day.slice(0, 4)), month: 1, day: 1 })
  if (feast === null) return null
  const stop = { from: addDays(feast, -CARRIER_STOP.from_before), until: addDays(feast, CARRIER_STOP.until_after) }
  return stop.from <= day && day <= stop.until ? stop : null
}

/** How many days back an order can be that arrives on the last of the days promised. */
const LONGEST_WAY_DAYS = 30

/** The last day on which dry goods that lie ready are ordered to arrive in time, by the rates of that day. */
export function lastOrderDay(
  { arrive_by }: SeasonDays,
  way: { from: ShippingPlace; to: ShippingPlace },
): string | null {
  for (let n = 0; n <= LONGEST_WAY_DAYS; n++) {
    const day = addDays(arrive_by, -n)
    const parcel = { weight_g: 1000, volume_cm3: null, lead_days: 1, closure: null }
    const quote = quoteParcel({ ...way, ...parcel, day, temperature_class: "ambient", delivery_class: "ordinary" })
    if (quote.kind === "offered" && quote.to_day <= arrive_by) return day
  }
  return null
}
