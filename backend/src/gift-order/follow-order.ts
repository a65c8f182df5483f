import type { MedusaContainer } from "@medusajs/framework/types"
import { hasLeft, isSettled } from "@ocop/shared/gift-order"
import type { Carrier } from "@ocop/shared/parcel"
import { GIFT_ORDER_MODULE } from "../modules/gift-order"
import { readOrders } from "../parcel/read-orders"
import { deliverBoxWorkflow } from "../workflows/parcel/deliver-box"
import { handOverBoxWorkflow } from "../workflows/parcel/hand-over-box"
import type { ParcelInput } from "../workflows/parcel/types"
import { boxWaves } from "./box-waves"
import type { GiftOrderRow } from "./cart-gift"
import { readRecipients, stateOf, type GiftParcelRow } from "./read-recipients"

/**
 * Brings the order up to its recipients: a wave has left with the last of its parcels, and the order has arrived when
 * nothing more is done about any recipient. That is the point's word, which counts as a seller's does. What a stopped run
 * left is done by the next one.
 */
export async function followOrder(container: MedusaContainer, order: GiftOrderRow, input: ParcelInput): Promise<void> {
  await boxWaves(container, order, input)
  const module = container.resolve(GIFT_ORDER_MODULE)
  const [waves, parcels, recipients, orders] = await Promise.all([
    module.listGiftWaves({ gift_order_id: order.id }, { take: null, order: { number: "ASC" } }),
    module.listGiftParcels({ gift_order_id: order.id, state: { $ne: "unpacked" } }, { take: null }),
    readRecipients(container, order),
    readOrders(container, [input.order_id]),
  ])
  const fulfillments = orders.get(input.order_id)?.fulfillments ?? []
  const left = new Set<string>()
  for (const { id, box_id } of waves) {
    const box = fulfillments.find((each) => each.id === box_id)
    const own = parcels.filter(({ wave_id }) => wave_id === id)
    if (!box || !hasLeft(own.map(({ state, resends_id }) => ({ state, again: resends_id !== null })))) continue
    left.add(box.id)
    if (box.shipped_at !== null) continue
    const sent = { box_id: box.id, carrier: carrierOf(own), tracking_number: "" }
    await handOverBoxWorkflow(container).run({ input: { ...input, ...sent } })
  }
  const isOver = recipients.length > 0 && recipients.every((each) => isSettled(stateOf(each)))
  if (!isOver) return
  for (const { id, delivered_at } of fulfillments) {
    if (delivered_at !== null || !left.has(id)) continue
    await deliverBoxWorkflow(container).run({ input: { ...input, box_id: id, is_word_only: true } })
  }
}

/** The numbers are the recipients'; a wave that left with several carriers left with none of them alone. */
function carrierOf(parcels: readonly GiftParcelRow[]): Carrier {
  return parcels.every(({ carrier }) => carrier === "self") ? "self" : "other"
}
