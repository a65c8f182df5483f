import type { MedusaContainer } from "@medusajs/framework/types"
import { GiftInvoice, GiftOrderDocument, PAST_STATES, type FindGiftRecipients } from "@ocop/shared/gift-order"
import { leftToPack } from "@ocop/shared/parcel"
import { formatPhone } from "@ocop/shared/phone"
import { GIFT_ORDER_MODULE } from "../modules/gift-order"
import { openParcel } from "../parcel/require-parcel"
import type { SalesPointRow } from "../sales-point/require-point"
import { readShelf } from "../shelf/read-shelf"
import { Packed } from "./packed"
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
  const [open, page, shelf, waves, parcels] = await Promise.all([
    openParcel(container, parcel),
    readRecipientPage(container, order, find),
    readShelf(container, { point_id: point.id, variant_id: items.map(({ variant_id }) => variant_id) }),
    module.listGiftWaves({ gift_order_id }, { take: null, order: { number: "ASC" } }),
    module.listGiftParcels({ gift_order_id, state: { $nin: [...PAST_STATES] } }, { take: null }),
  ])
  const lines = items.flatMap(({ variant_id, variant_title, count, ...item }) => {
    const sold = open.lines.find((line) => line.variant_id === variant_id)
    if (!sold) return []
    const left = leftToPack(sold.counts)
    const stocked = shelf.find((each) => each.variant_id === variant_id)?.stocked ?? 0
    const { quantity, picture, counts } = sold
    const missing = Math.max(0, left - stocked)
    return [{ name: item.name, variant_title, picture, count, quantity, packed: counts.packed, left, stocked, missing }]
  })
  return GiftOrderDocument.parse({
    point: { handle: point.handle, name: point.name },
    code,
    parcel_code: parcel.code,
    state: parcel.state,
    placed_at: new Date(parcel.placed_at).toISOString(),
    payer: { name: order.payer_name, phone: formatPhone(order.payer_phone), email: order.payer_email },
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
