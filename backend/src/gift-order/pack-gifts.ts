import type { MedusaContainer } from "@medusajs/framework/types"
import type { PackGifts } from "@ocop/shared/gift-order"
import { piecesFor } from "@ocop/shared/gift-order"
import { GIFT_ORDER_MODULE } from "../modules/gift-order"
import { awaitingPayment, parcelCanceled } from "../parcel/problems"
import { openParcel, requireParcelOf, type OpenParcel } from "../parcel/require-parcel"
import { packWaveWorkflow } from "../workflows/gift-order/pack-wave"
import type { ParcelInput, Pieces } from "../workflows/parcel/types"
import type { GiftOrderRow } from "./cart-gift"
import { claimForWave } from "./claim-for-wave"
import { holdGiftOrder } from "./hold-gift-order"
import { Packed } from "./packed"
import { alreadyPacked, notThere } from "./problems"
import { readRecipients, type Recipient } from "./read-recipients"

/**
 * Packs the boxes of some recipients in one wave. The same form sent again finds it done, and goes on where a stopped run
 * was.
 *
 * @throws ProblemError 404 for who receives nothing of this order; 409 gift_already_packed, gift_goods_missing,
 * parcel_canceled, awaiting_payment
 */
export async function packGifts(
  container: MedusaContainer,
  order: GiftOrderRow,
  { input, key, recipients }: PackGifts & { input: ParcelInput },
): Promise<void> {
  await holdGiftOrder(container, order.id, async () => {
    const module = container.resolve(GIFT_ORDER_MODULE)
    const [known] = await module.listGiftWaves({ gift_order_id: order.id, key }, { take: 1 })
    if (known && known.box_id !== null) return
    const parcel = await requireParcelOf(container, input.order_id)
    if (parcel.state === "canceled") throw parcelCanceled()
    if (parcel.state === "awaiting_payment") throw awaitingPayment()
    const all = await readRecipients(container, order)
    const own = known ? all.filter((each) => each.parcel?.wave_id === known.id) : chosen(all, recipients)
    const boxes = own.reduce((sum, each) => sum + each.boxes, 0)
    const open = await openParcel(container, parcel)
    const lines = linesOf(open, { order, boxes })
    const wave = own.map(({ id, boxes, day }) => ({ id, boxes, day }))
    if (!known) await claimForWave(container, order, { open, lines })
    await packWaveWorkflow(container).run({
      input: { ...input, gift_order_id: order.id, key, recipients: wave, lines },
    })
  })
}

function chosen(all: readonly Recipient[], ids: readonly string[]): Recipient[] {
  const known = new Map(all.map((each) => [each.id, each]))
  return [...new Set(ids)].map((id) => {
    const each = known.get(id)
    if (!each) throw notThere()
    if (each.parcel !== null) throw alreadyPacked()
    return each
  })
}

/** What so many boxes take of each line of the order; an empty box is a line, too. */
function linesOf({ lines }: OpenParcel, { order, boxes }: { order: GiftOrderRow; boxes: number }): Pieces {
  const goods = new Map(
    piecesFor(Packed.parse(order.packed).items, boxes).map(({ variant_id, quantity }) => [variant_id, quantity]),
  )
  return lines.map(({ line_id, variant_id }) => ({ line_id, quantity: goods.get(variant_id) ?? boxes }))
}
