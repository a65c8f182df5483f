import type { MedusaContainer } from "@medusajs/framework/types"
import { GiftInvoice, GiftOrderDocument, PAST_STATES, type FindGiftRecipients } from "@ocop/shared/gift-order"
import { leftToPack } from "@ocop/shared/parcel"
import { formatPhone } from "@ocop/shared/phone"
import { GIFT_ORDER_MODULE } from "../modules/gift-order"
import { openParcel } from "../parcel/require-parcel"
import { depositNow } from "../payment/deposit-now"
import { readGroup } from "../payment/purchase-money"
import type { SalesPointRow } from "../sales-point/require-point"
import { readArrived } from "./arrived"
import { readComing } from "./coming"
import { Packed } from "./packed"
import { readGiftChanges } from "./read-changes"
import { isClosedParcel, readRecipientPage } from "./read-recipients"
import type { OpenGiftOrder } from "./require-order"

/** One order as its point packs it: what is in a box, what all boxes take, and who receives them. */
export async function readGiftOrder(
  container: MedusaContainer,
  { order, parcel, code, point }: OpenGiftOrder & { point: SalesPointRow },
  find: FindGiftRecipients,
): Promise<GiftOrderDocument> {
  const packed = Packed.parse(order.packed)
  const { box: name, items, ...card } = packed
  const module = container.resolve(GIFT_ORDER_MODULE)
  const gift_order_id = order.id
  const open = await openParcel(container, parcel)
  const [page, arrived, coming, waves, parcels, group, changes] = await Promise.all([
    readRecipientPage(container, order, find),
    readArrived(container, point.id, open.lines),
    readComing(container, { gift_order_id: order.id }),
    module.listGiftWaves({ gift_order_id }, { take: null, order: { number: "ASC" } }),
    module.listGiftParcels({ gift_order_id, state: { $nin: [...PAST_STATES] } }, { take: null }),
    readGroup(container, parcel.group_id),
    readGiftChanges(container, order),
  ])
  const lines = items.flatMap(({ variant_id, variant_title, count, ...item }) => {
    const sold = open.lines.find((line) => line.variant_id === variant_id)
    if (!sold) return []
    const left = leftToPack(sold.counts)
    const lying = arrived.get(variant_id)
    const { quantity, picture, counts } = sold
    const lie = {
      stocked: lying?.item.stocked ?? 0,
      missing: Math.max(0, left - (lying ? lying.held + lying.free : 0)),
      coming: coming.get(variant_id) ?? 0,
    }
    return [{ name: item.name, variant_title, picture, count, quantity, packed: counts.packed, left, ...lie }]
  })
  return GiftOrderDocument.parse({
    point: { handle: point.handle, name: point.name },
    code,
    parcel_code: parcel.code,
    state: parcel.state,
    placed_at: new Date(parcel.placed_at).toISOString(),
    payer: { name: order.payer_name, phone: formatPhone(order.payer_phone), email: order.payer_email },
    deposit: depositNow(group),
    changes,
    invoice: order.invoice && GiftInvoice.parse(order.invoice),
    box: { name, ...card },
    boxes: order.boxes,
    total: order.recipients,
    lines,
    waves: waves.flatMap(({ id, number, created_at }) => {
      const own = parcels.filter(({ wave_id }) => wave_id === id)
      const boxes = own.reduce((sum, parcel) => sum + parcel.boxes, 0)
      const packed_at = new Date(created_at).toISOString()
      const closed = own.filter(isClosedParcel).length
      return own.length === 0 ? [] : [{ number, boxes, packed_at, recipients: own.length, closed }]
    }),
    ...page,
  })
}
