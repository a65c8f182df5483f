import { misfitOf, type BoxItem, type BoxRoom, type FittingGoods } from "@ocop/shared/gift"
import { groupOfSet } from "../product-groups"
import { mostOf, toGoodsCard, unboxableIn, type GiftPlan } from "./judge-goods"
import type { PointGoods } from "./read-goods"

/** A box with what is in it already. */
export type FilledBox = { room: BoxRoom; items: (BoxItem & { variant_id: string })[] }

/** Goods that still fit, with their shelf in the shop. */
export type Fitting = FittingGoods & { group: { slug: string; name: string } }

/** The goods of which one piece more goes into the box, those with most stars first. */
export function fittingGoods(all: Iterable<PointGoods>, { room, items }: FilledBox, plan: GiftPlan): Fitting[] {
  return [...all].flatMap((goods) => mostMore(goods, { room, items }, plan)).toSorted(byStars)
}

function mostMore(goods: PointGoods, { room, items }: FilledBox, plan: GiftPlan): Fitting[] {
  const isOffered = goods.is_kept && goods.is_permitted && goods.problem === null
  if (!isOffered || unboxableIn(goods, plan) !== null) return []
  const piece = { pack: goods.pack, temperature_class: goods.source.facts.temperature_class }
  const there = items.find(({ variant_id }) => variant_id === goods.variant_id)?.count ?? 0
  let most = 0
  for (const limit = mostOf(goods, plan) - there; most < limit && most < room.slots; most += 1) {
    if (misfitOf(room, items, piece, most + 1) !== null) break
  }
  if (most === 0) return []
  const { slug, name } = groupOfSet(goods.source.facts.set_no)
  return [{ ...toGoodsCard(goods, plan), most, group: { slug, name } }]
}

function byStars(a: Fitting, b: Fitting): number {
  const stars = (b.star?.stars ?? 0) - (a.star?.stars ?? 0)
  return stars || a.name.localeCompare(b.name, "vi") || a.price - b.price || (a.variant_id < b.variant_id ? -1 : 1)
}
