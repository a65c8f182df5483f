import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import { daysAhead, giftable, mayRestock } from "@ocop/shared/gift"
import type { DayCount } from "@ocop/shared/gift-order"
import { notBoxable } from "../gift/problems"
import { unboxableIn } from "../gift/judge-goods"
import { readPointGoods, type PointGoods } from "../gift/read-goods"
import { openParcel } from "../parcel/require-parcel"
import { requirePoint } from "../sales-point/require-point"
import { awaitedOf, readArrived, type Arrived } from "./arrived"
import { Packed } from "./packed"
import { beforeRestock } from "./problems"
import type { OpenGiftOrder } from "./require-order"

type Goods = { known: PointGoods; lying: Arrived }

/**
 * Days to which the goods of an ordered gift cannot follow: what is still to come from its makers has to be there before
 * the first, and what lies at the point has to keep until after the last.
 *
 * @throws ProblemError 409 gift_before_restock, gift_short_life
 */
export async function refuseDays(
  container: MedusaContainer,
  open: OpenGiftOrder,
  { before, after }: { before: readonly DayCount[]; after: readonly DayCount[] },
): Promise<void> {
  const [was, is] = [spanOf(before), spanOf(after)]
  if (was === null || is === null || (is.first >= was.first && is.last <= was.last)) return
  const today = todayInVietnam(new Date())
  const goods = await readGoodsOf(container, open, today)
  if (is.first < was.first) refuseSooner(goods, today, is.first)
  if (is.last > was.last) refuseLater(goods, today, is.last)
}

function spanOf(days: readonly DayCount[]): { first: string; last: string } | null {
  const [first, last] = [days[0]?.day, days.at(-1)?.day]
  return first === undefined || last === undefined ? null : { first, last }
}

async function readGoodsOf(
  container: MedusaContainer,
  { order, parcel }: OpenGiftOrder,
  today: string,
): Promise<Goods[]> {
  const { items } = Packed.parse(order.packed)
  const ids = items.map(({ variant_id }) => variant_id)
  const [point, { lines }] = await Promise.all([
    requirePoint(container, { id: order.point_id }),
    openParcel(container, parcel),
  ])
  const [known, arrived] = await Promise.all([
    readPointGoods(container, point, today, ids),
    readArrived(container, point.id, lines),
  ])
  return ids.flatMap((id) => {
    const [goods, lying] = [known.get(id), arrived.get(id)]
    return goods && lying ? [{ known: goods, lying }] : []
  })
}

function refuseSooner(goods: readonly Goods[], today: string, first: string): void {
  const awaited = goods.filter(({ lying }) => awaitedOf(lying) > 0)
  const days = Math.max(0, ...awaited.map(({ known }) => known.restock_days))
  if (awaited.length > 0 && !mayRestock(daysAhead(today, first), days)) throw beforeRestock(days)
}

function refuseLater(goods: readonly Goods[], today: string, last: string): void {
  const plan = { today, days: [last], cut_off_days: 0, boxes: 1 }
  for (const { known, lying } of goods) {
    const { item, held } = lying
    const keeping = giftable({ ...item, reserved: item.reserved - held }, last)
    if (unboxableIn(known, plan) === "short_life" || keeping < held) throw notBoxable("short_life", "delivery_on")
  }
}
