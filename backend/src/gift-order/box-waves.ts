import type { MedusaContainer } from "@medusajs/framework/types"
import { PAST_STATES, piecesFor } from "@ocop/shared/gift-order"
import { GIFT_ORDER_MODULE } from "../modules/gift-order"
import { PARCEL_MODULE } from "../modules/parcel"
import { readOrders } from "../parcel/read-orders"
import { openParcel, requireParcelOf } from "../parcel/require-parcel"
import { boxWaveWorkflow } from "../workflows/gift-order/box-wave"
import type { ParcelInput, Pieces } from "../workflows/parcel/types"
import type { GiftOrderRow } from "./cart-gift"
import { Packed } from "./packed"

/**
 * Takes off the shelf what waves hold whose goods are not out of it: those of a run that was stopped, and those whose
 * goods went back because a parcel of theirs was opened.
 */
export async function boxWaves(container: MedusaContainer, order: GiftOrderRow, input: ParcelInput): Promise<void> {
  const module = container.resolve(GIFT_ORDER_MODULE)
  const gift_order_id = order.id
  const [waves, parcels, orders] = await Promise.all([
    module.listGiftWaves({ gift_order_id }, { take: null, order: { number: "ASC" } }),
    module.listGiftParcels({ gift_order_id, state: { $nin: [...PAST_STATES] } }, { take: null }),
    readOrders(container, [input.order_id]),
  ])
  const here = new Set((orders.get(input.order_id)?.fulfillments ?? []).map(({ id }) => id))
  for (const { id: wave_id, box_id } of waves) {
    const boxes = parcels.reduce((sum, each) => sum + (each.wave_id === wave_id ? each.boxes : 0), 0)
    if (boxes === 0 || here.has(box_id ?? "")) continue
    const key = await keyOf(container, { wave_id, input, here })
    const lines = await linesOf(container, { order, input, boxes })
    await boxWaveWorkflow(container).run({ input: { ...input, wave_id, key, lines } })
  }
}

/** Each fulfilment of a wave has a key of its own, which a run that was stopped finds again. */
async function keyOf(
  container: MedusaContainer,
  { wave_id, input, here }: { wave_id: string; input: ParcelInput; here: ReadonlySet<string> },
): Promise<string> {
  const { id: parcel_id } = await requireParcelOf(container, input.order_id)
  const packed = await container
    .resolve(PARCEL_MODULE)
    .listParcelEvents({ parcel_id, kind: "packed" }, { select: ["key", "box_id"], take: null })
  const first = `wave:${wave_id}`
  const gone = packed.filter(
    ({ key, box_id }) => (key === first || key.startsWith(`${first}:`)) && !here.has(box_id ?? ""),
  )
  return gone.length === 0 ? first : `${first}:${gone.length}`
}

/** What so many boxes take of each line of the order; an empty box is a line, too. */
export async function linesOf(
  container: MedusaContainer,
  { order, input, boxes }: { order: GiftOrderRow; input: ParcelInput; boxes: number },
): Promise<Pieces> {
  const { lines } = await openParcel(container, await requireParcelOf(container, input.order_id))
  const goods = new Map(
    piecesFor(Packed.parse(order.packed).items, boxes).map(({ variant_id, quantity }) => [variant_id, quantity]),
  )
  return lines.map(({ line_id, variant_id }) => ({ line_id, quantity: goods.get(variant_id) ?? boxes }))
}
