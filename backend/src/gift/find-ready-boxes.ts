import type { MedusaContainer } from "@medusajs/framework/types"
import { boxProblems, isOfferedOn, ReadyBoxes, type ReadyBox } from "@ocop/shared/gift"
import { seasonFrom, type GiftSeason } from "@ocop/shared/gift-season"
import { notFound } from "../http/problem-error"
import { readBoxOffer } from "../pickup/read-box-offer"
import { readShown } from "../sales-point/find-points"
import { problemOf, toGoodsCard, type GiftPlan } from "./judge-goods"
import { toPoint } from "./read-gift"
import { readPointGoods, type PointGoods } from "./read-goods"
import { listBoxes, readyItemsOf, type BoxTemplateRow } from "./read-templates"

/**
 * The boxes that points have filled, and that are offered today and in a season, each with the stars that hold on the day
 * until which its gifts should have come. One that could not be ordered as it is, because something in it is gone, is not
 * among them.
 *
 * @throws ProblemError 404 past the years of the lunar table
 */
export async function findReadyBoxes(
  container: MedusaContainer,
  { season, today }: { season: GiftSeason; today: string },
): Promise<ReadyBoxes> {
  const days = seasonFrom(season, today)
  if (days === null) throw notFound("Chưa biết mùa quà này.")
  const delivery_on = days.arrive_by < today ? today : days.arrive_by
  const shown = await readShown(container)
  const templates = await listBoxes(container, { point_id: shown.map(({ row }) => row.id) })
  const offered = templates.filter(
    (box) =>
      readyItemsOf(box).length > 0 &&
      isOfferedOn(box, today) &&
      (box.offered_until === null || box.offered_until >= days.opens),
  )
  const boxes = await Promise.all(
    shown.map(async ({ row }): Promise<ReadyBox[]> => {
      const own = offered.filter(({ point_id }) => point_id === row.id)
      const ids = [...new Set(own.flatMap((box) => readyItemsOf(box).map(({ variant_id }) => variant_id)))]
      if (ids.length === 0) return []
      const [goods, offer] = await Promise.all([
        readPointGoods(container, row, today, ids),
        readBoxOffer(container, row, own),
      ])
      const point = toPoint(row)
      return own.flatMap((box) => {
        const ready = toReadyBox(box, goods, { today, delivery_on }, point)
        return ready === null ? [] : [{ ...ready, pickup: offer.get(box.id) ?? null }]
      })
    }),
  )
  const byPrice = (a: ReadyBox, b: ReadyBox) => a.price - b.price || a.name.localeCompare(b.name, "vi")
  return ReadyBoxes.parse({ delivery_on, boxes: boxes.flat().toSorted(byPrice) })
}

/** Null when it cannot be ordered as it is, however soon it is delivered. */
function toReadyBox(
  box: BoxTemplateRow,
  goods: ReadonlyMap<string, PointGoods>,
  { today, delivery_on }: { today: string; delivery_on: string },
  point: ReadyBox["point"],
): Omit<ReadyBox, "pickup"> | null {
  const plan = (days: string[]): GiftPlan => ({ today, days, cut_off_days: box.cut_off_days, boxes: 1 })
  const inside = readyItemsOf(box).flatMap(({ variant_id, count }) => {
    const known = goods.get(variant_id)
    return known && problemOf(known, count, plan([])) === null ? [{ known, count }] : []
  })
  const isWhole = inside.length === readyItemsOf(box).length
  const items = inside.map(({ known: { pack, source }, count }) => {
    return { pack, temperature_class: source.facts.temperature_class, count }
  })
  if (!isWhole || boxProblems(box, items).length > 0) return null
  const { id, name, slots, offered_until, is_demo } = box
  return {
    ...{ id, name, slots, offered_until, demo: is_demo, point },
    price: inside.reduce((sum, { known, count }) => sum + known.price * count, box.price),
    goods: inside.map(({ known, count }) => {
      const { product_handle, variant_id, star, ...card } = toGoodsCard(known, plan([delivery_on]))
      const { name, name_en, variant_title, variant_title_en, maker } = card
      const told = { variant_id, product_handle, name, name_en, variant_title, variant_title_en }
      return { ...told, maker: maker.name, count, star }
    }),
    is_early: inside.some(({ known, count }) => problemOf(known, count, plan([delivery_on])) !== null),
  }
}
