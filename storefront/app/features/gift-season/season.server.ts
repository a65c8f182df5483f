import { parseCatalogueQuery, toSearchParams, type ProductCard } from "@ocop/shared/catalogue"
import { daysBetween, formatDay, formatWeekday, todayInVietnam } from "@ocop/shared/day"
import { MAX_RECIPIENTS, type GiftPoints } from "@ocop/shared/gift"
import { lastOrderDay, seasonFrom, type GiftSeason, type SeasonDays } from "@ocop/shared/gift-season"
import { lunarOf, lunarWords } from "@ocop/shared/lunar"
import type { ShippingPlace } from "@ocop/shared/shipping"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import { env, operator } from "#app/env.server.ts"
import { depositTerms } from "#app/features/gift/deposit-terms.ts"
import { getLocale } from "#app/i18n/paraglide/runtime.js"

/** Where most of what the shop sells is sent from. */
const FROM: ShippingPlace = { province_code: "92", region: "south", is_island: false }

/** One place for each zone of the rates. */
const TO: readonly { zone: "province" | "south" | "central" | "north"; place: ShippingPlace }[] = [
  { zone: "province", place: FROM },
  { zone: "south", place: { province_code: "79", region: "south", is_island: false } },
  { zone: "central", place: { province_code: "48", region: "central", is_island: false } },
  { zone: "north", place: { province_code: "01", region: "north", is_island: false } },
]

/** What people spend on one gift, in whole đồng. */
const BUDGETS = [
  { id: "den-100", from: null, to: 100_000 },
  { id: "den-300", from: 100_000, to: 300_000 },
  { id: "tren-300", from: 300_000, to: null },
] as const

const CARDS = 6
/** Points to ask; all of them stand where a gift begins. */
const MOST_NAMED = 3

/** The season that is open, or the next one: its days, until when to order, and goods to give. */
export async function readSeason(api: Api, season: GiftSeason) {
  const today = todayInVietnam(new Date())
  const days = seasonFrom(season, today)
  if (days === null) throw data(null, { status: 404 })
  const [{ points, deposit }, ready, ...shelves] = await Promise.all([
    api.giftPoints(),
    api.readyBoxes(season),
    ...BUDGETS.map((budget) => shelfOf(api, budget)),
  ])
  return {
    days: inWords(days, today),
    deadlines: TO.map(({ zone, place }) => {
      const last = lastOrderDay(days, { from: FROM, to: place })
      return { zone, last: last === null ? null : dayInWords(last), is_over: last === null || last < today }
    }),
    shelves: shelves.filter(({ cards }) => cards.length > 0),
    ready: { boxes: ready.boxes, day: formatDay(ready.delivery_on) },
    /** Null where nobody packs gifts. */
    company:
      points.length === 0
        ? null
        : { ...contactOf(points), most: MAX_RECIPIENTS, deposit: deposit && depositTerms(deposit) },
    region: env.REGION_WORD,
  }
}

/** Whom companies ask: the shop, and the points that pack gifts. */
function contactOf(points: GiftPoints["points"]) {
  return {
    points: points.slice(0, MOST_NAMED).map(({ handle, name }) => ({ handle, name })),
    phone: operator.phone,
    hours: operator.hours,
  }
}

type Shelf = { id: string; from: number | null; to: number | null; path: string; cards: ProductCard[] }

/** Goods in stock of a budget, those with the most stars first. */
async function shelfOf(api: Api, { id, from, to }: (typeof BUDGETS)[number]): Promise<Shelf> {
  const params = new URLSearchParams({ con_hang: "1", sx: "sao" })
  if (from !== null) params.set("gia_tu", String(from))
  if (to !== null) params.set("gia_den", String(to))
  const search = toSearchParams(parseCatalogueQuery(params).query)
  const document = await api.catalogue(search)
  return { id, from, to, path: `/tim?${search}`, cards: (document?.cards ?? []).slice(0, CARDS) }
}

function inWords(days: SeasonDays, today: string) {
  return {
    season: days.season,
    feast: dayInWords(days.feast),
    opens: dayInWords(days.opens),
    arrive_by: dayInWords(days.arrive_by),
    left: daysBetween(today, days.feast),
    is_open: days.opens <= today,
  }
}

/** A day with the lunar one beside it: "thứ Bảy 06/02 · mùng 1 tháng Giêng". */
function dayInWords(day: string): string {
  const lunar = lunarOf(day)
  const words = formatWeekday(day, getLocale())
  return lunar === null ? words : `${words} · ${lunarWords(lunar, getLocale())}`
}
