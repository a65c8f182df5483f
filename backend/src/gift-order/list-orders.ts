import type { MedusaContainer } from "@medusajs/framework/types"
import {
  GIFT_ORDERS_PER_PAGE,
  GiftOrderPage,
  isPast,
  RECIPIENT_STATES,
  sumDays,
  type AgreedDeposit,
  type ListGiftOrders,
  type RecipientState,
} from "@ocop/shared/gift-order"
import { GIFT_ORDER_MODULE } from "../modules/gift-order"
import type { ParcelCount } from "../modules/gift-order/service"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { PARCEL_MODULE } from "../modules/parcel"
import type { ParcelRow } from "../parcel/require-parcel"
import { depositNow } from "../payment/deposit-now"
import type { SalesPointRow } from "../sales-point/require-point"
import type { GiftOrderRow } from "./cart-gift"
import { leftOf } from "./left-of"
import { Packed } from "./packed"

/** The gift orders of a point: those that something is to be done about, the next day first, and those that are over. */
export async function listGiftOrders(
  container: MedusaContainer,
  { id: point_id, handle, name }: SalesPointRow,
  { list, page: asked }: ListGiftOrders,
): Promise<GiftOrderPage> {
  const module = container.resolve(GIFT_ORDER_MODULE)
  const orders = await module.listGiftOrders(
    { point_id, group_id: { $ne: null } },
    { take: null, order: { created_at: "DESC", id: "DESC" } },
  )
  const parcels = await container
    .resolve(PARCEL_MODULE)
    .listParcels({ group_id: orders.flatMap(({ group_id }) => group_id ?? []) }, { take: null })
  const parcelOf = new Map(parcels.map((parcel) => [parcel.group_id, parcel]))
  const depositOf = await readDeposits(container, parcels)
  const all = orders.flatMap((order) => {
    const parcel = parcelOf.get(order.group_id ?? "")
    return parcel ? [{ order, parcel, deposit: depositOf.get(parcel.group_id) ?? null }] : []
  })
  const going = all.filter(({ parcel }) => isOpen(parcel))
  const over = list === "done" ? all.filter(({ parcel }) => !isOpen(parcel)) : []
  const counts = await module.countParcels([...going, ...over].map(({ order }) => order.id))
  const open = going.toSorted((a, b) => nextDay(a.order, counts).localeCompare(nextDay(b.order, counts)))
  const wanted = list === "open" ? open : over
  const page_count = Math.max(1, Math.ceil(wanted.length / GIFT_ORDERS_PER_PAGE))
  const page = Math.min(asked, page_count)
  const shown = wanted.slice((page - 1) * GIFT_ORDERS_PER_PAGE, page * GIFT_ORDERS_PER_PAGE)
  const toPack = open.filter(isSure)
  return GiftOrderPage.parse({
    point: { handle, name },
    list,
    days: sumDays(toPack.flatMap(({ order }) => leftOf(order, counts))),
    orders: shown.map((each) => toSummary(each, counts)),
    page,
    page_count,
  })
}

/** Of orders that wait for money, those that may have a deposit. */
async function readDeposits(container: MedusaContainer, parcels: readonly ParcelRow[]) {
  const id = parcels.flatMap(({ state, group_id }) => (state === "awaiting_payment" ? group_id : []))
  if (id.length === 0) return new Map<string, AgreedDeposit | null>()
  const groups = await container.resolve(ORDER_GROUP_MODULE).listOrderGroups({ id }, { take: null })
  return new Map(groups.map((group) => [group.id, depositNow(group)]))
}

type Going = { order: GiftOrderRow; parcel: ParcelRow; deposit: AgreedDeposit | null }

/** It is packed now, or will be: the point gets ready for it. */
function isSure({ parcel: { state }, deposit }: Going): boolean {
  return state === "to_pack" || (state === "awaiting_payment" && deposit?.is_paid === true)
}

function isOpen({ state }: ParcelRow): boolean {
  return state !== "delivered" && state !== "canceled"
}

/** The next day for which something is to be packed; after all others, of what is packed. */
function nextDay(order: GiftOrderRow, counts: readonly ParcelCount[]): string {
  return leftOf(order, counts)[0]?.day ?? `9 ${order.last_day}`
}

function toSummary({ order, parcel, deposit }: Going, all: readonly ParcelCount[]) {
  const own = all.filter(({ gift_order_id }) => gift_order_id === order.id)
  const counts = Object.fromEntries(RECIPIENT_STATES.map((state) => [state, 0])) as Record<RecipientState, number>
  for (const { state, recipients } of own) if (!isPast(state)) counts[state] += recipients
  counts.to_pack = order.recipients - own.reduce((sum, { recipients }) => sum + recipients, 0)
  const { box, sender } = Packed.parse(order.packed)
  return {
    code: parcel.code.replace(/-\d+$/, ""),
    state: parcel.state,
    placed_at: new Date(parcel.placed_at).toISOString(),
    payer: order.payer_name,
    ...{ sender, box, recipients: order.recipients, boxes: order.boxes, counts, deposit },
    days: isSure({ order, parcel, deposit }) ? leftOf(order, all) : [],
  }
}
