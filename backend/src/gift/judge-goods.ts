import { addDays } from "@ocop/shared/day"
import {
  daysAhead,
  giftable,
  slotsOf,
  starOfCard,
  suppliable,
  unboxableReason,
  type FittingGoods,
  type GiftLineProblem,
  type GiftRestock,
  type Unboxable,
} from "@ocop/shared/gift"
import { packInEnglish } from "@ocop/shared/pack"
import { photoOfCard, unitPriceOfVariant } from "../catalogue/document"
import type { PointGoods } from "./read-goods"

/** When the boxes of a gift are delivered, as far as it is known, and how many there are. */
export type GiftPlan = {
  today: string
  /** In order; empty while none is chosen. */
  days: readonly string[]
  /** So many days from today a box can be delivered at the earliest. */
  cut_off_days: number
  boxes: number
}

/** From today until the first and until the last box is delivered; while no day is chosen, as soon as can be. */
export function aheadOf({ today, days, cut_off_days }: GiftPlan): { first: number; last: number } {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return { first: cut_off_days, last: cut_off_days }
  return { first: daysAhead(today, first), last: daysAhead(today, last) }
}

/** The day for which goods have to keep long enough. */
export function keptForDay(plan: GiftPlan): string {
  return addDays(plan.today, aheadOf(plan).last)
}

/** Why goods go into no box of this gift. */
export function unboxableIn({ source: { facts }, pack }: PointGoods, plan: GiftPlan): Unboxable | null {
  const { set_no, temperature_class, shelf_life_days } = facts
  return unboxableReason({ pack, set_no, temperature_class, shelf_life_days }, aheadOf(plan).last)
}

/** How many pieces of goods there are for all boxes. */
function piecesFor({ shelf, restock, restock_days }: PointGoods, plan: GiftPlan): number {
  const { first } = aheadOf(plan)
  return suppliable({ free: giftable(shelf, keptForDay(plan)), restock, restock_days }, first)
}

/** What of the pieces for all boxes has to be asked of the maker; null where all of them lie at the point. */
export function restockOf(
  { shelf, source, restock_days }: PointGoods,
  count: number,
  plan: GiftPlan,
): GiftRestock | null {
  const wanted = count * plan.boxes
  const here = Math.min(wanted, giftable(shelf, keptForDay(plan)))
  return here === wanted ? null : { here, pieces: wanted - here, maker: source.maker.name, days: restock_days }
}

/** How many pieces of goods each box can have. */
export function mostOf(goods: PointGoods, plan: GiftPlan): number {
  return Math.floor(piecesFor(goods, plan) / Math.max(1, plan.boxes))
}

/** Why `count` pieces of goods cannot be in each box; null when they can. */
export function problemOf(goods: PointGoods, count: number, plan: GiftPlan): GiftLineProblem | null {
  const of = (type: GiftLineProblem["type"]) => ({ type, available: null })
  if (!goods.is_kept) return of("gone")
  if (goods.problem !== null) return of(goods.problem)
  if (!goods.is_permitted) return of("forbidden")
  const unboxable = unboxableIn(goods, plan)
  if (unboxable !== null) return of(unboxable)
  if (count <= mostOf(goods, plan)) return null
  return { type: "short", available: piecesFor(goods, plan) }
}

/** The days whose stars count: those of delivery, today while none is chosen. */
export const starDaysOf = ({ today, days }: GiftPlan): readonly string[] => (days.length > 0 ? days : [today])

/** Goods as they are shown beside a gift. */
export function toGoodsCard(goods: PointGoods, plan: GiftPlan): Omit<FittingGoods, "most"> {
  const { source, variant, pack, price } = goods
  return {
    variant_id: goods.variant_id,
    product_handle: source.handle,
    name: source.title,
    name_en: source.facts.name_en,
    variant_title: variant.title,
    variant_title_en: packInEnglish(variant.title),
    maker: { handle: source.maker.handle, name: source.maker.name },
    picture: { archetype: source.facts.picture_archetype, seed: source.handle, ...photoOfCard(source.photos) },
    star: starOfCard(source.recognitions, starDaysOf(plan)),
    price,
    unit_price: unitPriceOfVariant({ price, net: variant.net }),
    slots: slotsOf(pack) ?? 0,
    weight: pack.weight ?? 0,
    demo: source.facts.is_demo,
  }
}
