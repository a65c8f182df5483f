import type { TemperatureClass } from "../catalogue/schemas.ts"
import type { ClosureDays } from "../closure/rules.ts"
import { addDays, daysBetween } from "../day/rules.ts"
import { deliveryClassOf, saleModeOf } from "../selling/rules.ts"
import { expiredOn, type UseBy } from "../shelf/rules.ts"
import { LEAD_DAYS } from "../shipping/parcel.ts"
import { sendingDay } from "../shipping/rules.ts"
import { starOn, type RecognitionFacts } from "../stars/rules.ts"
import type { StarMark } from "../stars/schemas.ts"
import { fitsInside, slotsOf, type InnerSize, type PackSize } from "./slots.ts"

/** Goods that arrive in a gift are good for so many days more, where their label tells how long they keep. */
export const SHELF_LIFE_LEFT_DAYS = 20

/** So many days a point needs until goods of a maker who lets it ask for more have come. Ours. */
export const RESTOCK_DAYS = 7

/** Why goods cannot go into any box. */
export const UNBOXABLE = ["alcohol", "medicine", "live", "service", "unmeasured", "too_large", "short_life"] as const
export type Unboxable = (typeof UNBOXABLE)[number]

export type BoxGoods = {
  pack: PackSize
  /** Of Appendix II of Decision 26/2026/QĐ-TTg; 0 for goods of none. */
  set_no: number
  temperature_class: TemperatureClass
  /** From the day on which they are made; null where the label does not tell. */
  shelf_life_days: number | null
}

/**
 * Why goods cannot go into any box that is delivered so many days from now; null when they can. What lies at a point was
 * made today at the latest, so that of their life at least those days are over on arrival.
 */
export function unboxableReason(goods: BoxGoods, days_ahead: number): Unboxable | null {
  const mode = saleModeOf(goods.set_no)
  if (mode === "cart_adult") return "alcohol"
  if (mode === "not_sold") return "medicine"
  if (mode === "enquiry") return "service"
  if (deliveryClassOf(goods) === "live") return "live"
  if (goods.pack.weight === null) return "unmeasured"
  if (slotsOf(goods.pack) === null) return "too_large"
  if (goods.shelf_life_days !== null && goods.shelf_life_days - days_ahead < SHELF_LIFE_LEFT_DAYS) return "short_life"
  return null
}

/** A box as its rules see it: places, what it may hold in grams, and its inner size in centimetres. */
export type BoxRoom = InnerSize & { slots: number; max_weight: number }

export type BoxItem = Pick<BoxGoods, "pack" | "temperature_class"> & { count: number }

/** Why one piece more does not go into a box as it stands. `needs` and `left` are places, or grams. */
export type Misfit =
  | { type: "cold_apart" }
  | { type: "too_big_for_box" }
  | { type: "no_room"; needs: number; left: number }
  | { type: "too_heavy"; needs: number; left: number }

/** What of a box is taken, and what is left. */
export function roomLeft(box: Pick<BoxRoom, "slots" | "max_weight">, items: readonly BoxItem[]) {
  const slots = sum(items, ({ pack, count }) => (slotsOf(pack) ?? 0) * count)
  const weight = sum(items, ({ pack, count }) => (pack.weight ?? 0) * count)
  return { slots_taken: slots, slots_left: box.slots - slots, weight, weight_left: box.max_weight - weight }
}

/** Why `count` pieces more do not go into a box with these goods; null when they do. */
export function misfitOf(
  box: BoxRoom,
  items: readonly BoxItem[],
  goods: Pick<BoxGoods, "pack" | "temperature_class">,
  count = 1,
): Misfit | null {
  if (items.some(({ temperature_class }) => temperature_class !== goods.temperature_class)) {
    return { type: "cold_apart" }
  }
  if (!fitsInside(goods.pack, box)) return { type: "too_big_for_box" }
  const { slots_left, weight_left } = roomLeft(box, items)
  const needs = (slotsOf(goods.pack) ?? 0) * count
  if (needs > slots_left) return { type: "no_room", needs, left: Math.max(0, slots_left) }
  const weight = (goods.pack.weight ?? 0) * count
  return weight > weight_left ? { type: "too_heavy", needs: weight, left: Math.max(0, weight_left) } : null
}

/** What is wrong with a whole box, whoever filled it: nothing when its list is empty. */
export function boxProblems(box: BoxRoom, items: readonly BoxItem[]): Misfit[] {
  const { slots_taken, slots_left, weight, weight_left } = roomLeft(box, items)
  const classes = new Set(items.map(({ temperature_class }) => temperature_class))
  return [
    ...(classes.size > 1 ? [{ type: "cold_apart" as const }] : []),
    ...(items.every(({ pack }) => fitsInside(pack, box)) ? [] : [{ type: "too_big_for_box" as const }]),
    ...(slots_left < 0 ? [{ type: "no_room" as const, needs: slots_taken, left: box.slots }] : []),
    ...(weight_left < 0 ? [{ type: "too_heavy" as const, needs: weight, left: box.max_weight }] : []),
  ]
}

/**
 * How many of the pieces at a point can be in boxes, of which the last is delivered on a day: not what is promised, nor
 * what by its use-by day is not good for long enough on arrival.
 */
export function giftable(
  { stocked, reserved, use_by }: { stocked: number; reserved: number; use_by: readonly UseBy[] },
  last_day: string,
): number {
  return Math.max(0, stocked - reserved - tooShortFor(use_by, last_day))
}

/** How many pieces are too near their use-by day to be in a box that is delivered on a day. */
export function tooShortFor(use_by: readonly UseBy[], delivered_on: string): number {
  return expiredOn(use_by, addDays(delivered_on, SHELF_LIFE_LEFT_DAYS))
}

/**
 * How many pieces a point has, and how many its maker could send it: 0 when it may not ask. `restock_days`: so many days
 * it takes until they have come.
 */
export type Supply = { free: number; restock: number; restock_days: number }

/** How many pieces can be in boxes that are delivered so many days from now. */
export function suppliable({ free, restock, restock_days }: Supply, days_ahead: number): number {
  return Math.max(0, free) + (mayRestock(days_ahead, restock_days) ? Math.max(0, restock) : 0)
}

/** Whether what is asked of a maker today is at the point in time for a first delivery so many days from now. */
export function mayRestock(days_ahead: number, restock_days: number): boolean {
  return days_ahead >= restock_days
}

/**
 * How many days pass until goods have come that are asked of their maker today. A maker who is closed sends them as much
 * later as any parcel that is ordered today.
 *
 * @param lead_days of preparation; null for goods that lie ready
 */
export function restockDays({
  today,
  lead_days,
  closure,
}: {
  today: string
  lead_days: number | null
  closure: ClosureDays | null
}): number {
  const order = { day: today, lead_days: Math.max(LEAD_DAYS, lead_days ?? 0) }
  return RESTOCK_DAYS + daysBetween(sendingDay({ ...order, closure: null }), sendingDay({ ...order, closure }))
}

/** Whole đồng and grams. `goods` and `weight_goods` are of one box. */
export type GiftTotals = {
  goods: number
  box: number
  one: number
  boxes: number
  all: number
  weight_one: number
  weight_all: number
}

/** What a gift costs and weighs: its goods, the empty box with its packing, and as many of them as there are. */
export function giftTotals(
  template: { price: number; weight: number } | null,
  items: readonly { count: number; price: number; weight: number }[],
  boxes: number,
): GiftTotals {
  const goods = sum(items, ({ count, price }) => count * price)
  const box = template?.price ?? 0
  const weight_one = sum(items, ({ count, weight }) => count * weight) + (template?.weight ?? 0)
  const one = goods + box
  return { goods, box, one, boxes, all: one * boxes, weight_one, weight_all: weight_one * boxes }
}

/** When a box is to be ordered at the latest; the last day counts. */
export function lastOrderDayOf(cut_off_days: number, delivery_on: string): string {
  return addDays(delivery_on, -cut_off_days)
}

/** Whether a box is offered on a day: both ends count, null is open. */
export function isOfferedOn(
  template: { is_offered: boolean; offered_from: string | null; offered_until: string | null },
  day: string,
): boolean {
  const { is_offered, offered_from, offered_until } = template
  return (
    is_offered && (offered_from === null || offered_from <= day) && (offered_until === null || day <= offered_until)
  )
}

/** How many days from one day until another; 0 for what lies before it. */
export function daysAhead(from: string, until: string): number {
  return Math.max(0, daysBetween(from, until))
}

/**
 * The star that a card may show: one is in force on every day on which the gift is delivered. Where it changes between
 * them, the lower one. On no days, none.
 */
export function starOfCard(recognitions: readonly RecognitionFacts[], days: readonly string[]): StarMark | null {
  const stars = days.map((day) => starOn(recognitions, day))
  const known = stars.filter((star) => star !== null)
  return known.length < stars.length ? null : (known.toSorted((a, b) => a.stars - b.stars)[0] ?? null)
}

function sum<T>(items: readonly T[], amountOf: (item: T) => number): number {
  return items.reduce((total, item) => total + amountOf(item), 0)
}
