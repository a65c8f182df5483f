import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  missingByDay,
  PackingDocument,
  piecesFor,
  sumDays,
  type DayCount,
  type FindPacking,
} from "@ocop/shared/gift-order"
import { GIFT_ORDER_MODULE } from "../modules/gift-order"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { PARCEL_MODULE } from "../modules/parcel"
import { Shown } from "../purchase/shown"
import type { SalesPointRow } from "../sales-point/require-point"
import { makersFor } from "../shelf/find-choices"
import { readGoods } from "../shelf/read-goods"
import { readShelf } from "../shelf/read-shelf"
import type { GiftOrderRow } from "./cart-gift"
import { readComing } from "./coming"
import { leftOf } from "./left-of"
import { readOpenWaves } from "./open-waves"
import { Packed } from "./packed"

/** An order that is paid and not all packed, and what of it waits. */
type Waiting = { order: GiftOrderRow; code: string; packed: Packed; days: DayCount[] }

/** Pieces of one kind that the boxes of each day take. */
type Goods = { variant_id: string; name: string; variant_title: string; needs: number[] }

type SoldAs = Pick<Shown["parcels"][number]["lines"][number], "line_id" | "variant_id" | "picture">

/**
 * What a point packs for one day, the next one unless another is asked for: what is fetched from the shelf, what goes into
 * whose boxes, which waves are half closed, and what is to be asked for in time.
 */
export async function readPacking(
  container: MedusaContainer,
  { id: point_id, handle, name, organization_id }: SalesPointRow,
  { day: asked }: FindPacking,
): Promise<PackingDocument> {
  const waiting = await readWaiting(container, point_id)
  const counts = sumDays(waiting.flatMap(({ days }) => days))
  const goods = goodsByDay(
    waiting,
    counts.map(({ day }) => day),
  )
  const sold = await readSold(container, waiting)
  const [free, coming, makers] = await Promise.all([
    readFree(container, { point_id, goods, sold }),
    readComing(container, { point_id, gifts: waiting.map(({ order }) => order.id) }),
    readMakers(container, { organization_id, goods }),
  ])
  const pictures = new Map(sold.map(({ variant_id, picture }) => [variant_id, picture]))
  const short = goods.map(({ needs, variant_id }) => missingByDay(needs, free.get(variant_id) ?? 0))
  const at = Math.max(
    0,
    counts.findIndex(({ day }) => day === asked),
  )
  const day = counts[at]?.day ?? null
  return PackingDocument.parse({
    point: { handle, name },
    days: counts.map((count, n) => ({ ...count, missing: sum(short.map((missing) => missing[n] ?? 0)) })),
    day,
    products: goods.flatMap(({ needs, ...item }, n) => ({
      ...item,
      picture: pictures.get(item.variant_id) ?? { archetype: "tui", seed: item.variant_id },
      quantity: needs[at] ?? 0,
      stocked: free.get(item.variant_id) ?? 0,
      before: sum(needs.slice(0, at)),
      missing: short[n]?.[at] ?? 0,
    })),
    orders: waiting.flatMap((each) => each.days.filter((count) => count.day === day).map(toOrder(each))),
    waves: await readOpenWaves(container, point_id),
    restock: goods.flatMap(({ needs, ...item }) => {
      const on_way = coming.get(item.variant_id) ?? 0
      const missing = missingByDay(needs, (free.get(item.variant_id) ?? 0) + on_way)
      const first = counts[missing.findIndex((pieces) => pieces > 0)]
      const maker = makers.get(item.variant_id) ?? null
      return first ? [{ ...item, missing: sum(missing), coming: on_way, day: first.day, maker }] : []
    }),
  })
}

async function readWaiting(container: MedusaContainer, point_id: string): Promise<Waiting[]> {
  const module = container.resolve(GIFT_ORDER_MODULE)
  const orders = await module.listGiftOrders(
    { point_id, group_id: { $ne: null } },
    { take: null, order: { created_at: "ASC", id: "ASC" } },
  )
  const parcels = await container
    .resolve(PARCEL_MODULE)
    .listParcels({ group_id: orders.flatMap(({ group_id }) => group_id ?? []), state: "to_pack" }, { take: null })
  const codeOf = new Map(parcels.map(({ group_id, code }) => [group_id, code.replace(/-\d+$/, "")]))
  const open = orders.filter(({ group_id }) => codeOf.has(group_id ?? ""))
  const counts = await module.countParcels(open.map(({ id }) => id))
  return open.map((order) => ({
    order,
    code: codeOf.get(order.group_id ?? "") ?? "",
    packed: Packed.parse(order.packed),
    days: leftOf(order, counts),
  }))
}

/** Every kind of goods that some box takes, in the order of its name. */
function goodsByDay(waiting: readonly Waiting[], days: readonly string[]): Goods[] {
  const found = new Map<string, Goods>()
  for (const { packed, days: own } of waiting) {
    for (const { day, boxes } of own) {
      for (const { variant_id, name, variant_title, quantity } of piecesFor(packed.items, boxes)) {
        const goods = found.get(variant_id) ?? { variant_id, name, variant_title, needs: days.map(() => 0) }
        const n = days.indexOf(day)
        goods.needs[n] = (goods.needs[n] ?? 0) + quantity
        found.set(variant_id, goods)
      }
    }
  }
  return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name, "vi"))
}

/** The lines of orders, as they were sold. */
async function readSold(container: MedusaContainer, waiting: readonly Waiting[]): Promise<SoldAs[]> {
  const id = waiting.flatMap(({ order: { group_id } }) => group_id ?? [])
  if (id.length === 0) return []
  const groups = await container.resolve(ORDER_GROUP_MODULE).listOrderGroups({ id }, { select: ["shown"], take: null })
  return groups.flatMap(({ shown }) => Shown.parse(shown).parcels.flatMap((parcel) => parcel.lines))
}

/**
 * What lies at the point for gifts: neither past its day, nor held for anybody but those who wait for their gifts. What
 * they still wait for is not held.
 */
async function readFree(
  container: MedusaContainer,
  { point_id, goods, sold }: { point_id: string; goods: readonly Goods[]; sold: readonly SoldAs[] },
): Promise<Map<string, number>> {
  if (goods.length === 0) return new Map()
  const [shelf, held] = await Promise.all([
    readShelf(container, { point_id, variant_id: goods.map(({ variant_id }) => variant_id) }),
    container
      .resolve(Modules.INVENTORY)
      .listReservationItems({ line_item_id: sold.map(({ line_id }) => line_id) }, { take: null }),
  ])
  return new Map(
    shelf.map(({ variant_id, inventory_item_id, location_id, stocked, reserved, expired }) => {
      const own = held.filter(
        (each) => each.inventory_item_id === inventory_item_id && each.location_id === location_id,
      )
      const others = reserved - sum(own.map(({ quantity }) => Number(quantity)))
      return [variant_id, Math.max(0, stocked - expired - others)]
    }),
  )
}

/** The handle of whom the point may ask for more of each kind. */
async function readMakers(
  container: MedusaContainer,
  { organization_id, goods }: { organization_id: string; goods: readonly Goods[] },
): Promise<Map<string, string>> {
  const [known, allowed] = await Promise.all([
    readGoods(
      container,
      goods.map(({ variant_id }) => variant_id),
    ),
    makersFor(container, organization_id, "restock"),
  ])
  return new Map(
    [...known.values()]
      .filter(({ maker, is_published }) => is_published && allowed.includes(maker.id))
      .map(({ variant_id, maker }) => [variant_id, maker.handle]),
  )
}

function toOrder({ order, code, packed }: Waiting) {
  const { box, items, sender, wrap, ribbon, hides_prices } = packed
  return ({ recipients, boxes }: DayCount) => ({
    ...{ code, payer: order.payer_name, sender, box, wrap, ribbon, hides_prices, recipients, boxes },
    goods: piecesFor(items, boxes),
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0)
}
