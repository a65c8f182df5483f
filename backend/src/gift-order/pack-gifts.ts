import type { MedusaContainer } from "@medusajs/framework/types"
import type { PackGifts } from "@ocop/shared/gift-order"
import { GIFT_ORDER_MODULE } from "../modules/gift-order"
import { awaitingPayment, parcelCanceled } from "../parcel/problems"
import { openParcel, requireParcelOf } from "../parcel/require-parcel"
import { packWaveWorkflow } from "../workflows/gift-order/pack-wave"
import type { ParcelInput } from "../workflows/parcel/types"
import { boxWaves, linesOf } from "./box-waves"
import type { GiftOrderRow } from "./cart-gift"
import { claimForWave } from "./claim-for-wave"
import { holdGiftOrder } from "./hold-gift-order"
import { alreadyPacked, notThere } from "./problems"
import { readRecipients, type Recipient } from "./read-recipients"

/**
 * Packs the boxes of some recipients, or of all who wait for theirs on a day, in one wave. The same form sent again finds
 * it done, and goes on where a stopped run was.
 *
 * @throws ProblemError 404 for who receives nothing of this order; 409 gift_already_packed, gift_goods_missing,
 * parcel_canceled, awaiting_payment
 */
export async function packGifts(
  container: MedusaContainer,
  order: GiftOrderRow,
  { input, asked }: { input: ParcelInput; asked: PackGifts },
): Promise<void> {
  await holdGiftOrder(container, order.id, async () => {
    const { key } = asked
    const [known] = await container
      .resolve(GIFT_ORDER_MODULE)
      .listGiftWaves({ gift_order_id: order.id, key }, { take: 1 })
    const parcel = await requireParcelOf(container, input.order_id)
    if (parcel.state === "canceled") throw parcelCanceled()
    // Goods that are packed have left the shelf, and could not be let go if the rest of the money does not come.
    if (parcel.state === "awaiting_payment") throw awaitingPayment()
    await boxWaves(container, order, input)
    if (known) return
    const own = chosen(await readRecipients(container, order), asked)
    const boxes = own.reduce((sum, each) => sum + each.boxes, 0)
    const lines = await linesOf(container, { order, input, boxes })
    await claimForWave(container, order, { open: await openParcel(container, parcel), lines })
    const recipients = own.map(({ id, boxes, day }) => ({ id, boxes, day }))
    await packWaveWorkflow(container).run({ input: { ...input, gift_order_id: order.id, key, recipients, lines } })
  })
}

function chosen(all: readonly Recipient[], asked: PackGifts): Recipient[] {
  if ("day" in asked) {
    const waiting = all.filter(({ parcel, day }) => parcel === null && day === asked.day)
    if (waiting.length === 0) throw alreadyPacked()
    return waiting
  }
  const known = new Map(all.map((each) => [each.id, each]))
  return [...new Set(asked.recipients)].map((id) => {
    const each = known.get(id)
    if (!each) throw notThere()
    if (each.parcel !== null) throw alreadyPacked()
    return each
  })
}
