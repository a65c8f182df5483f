import type { MedusaContainer } from "@medusajs/framework/types"
import { mayUnpack, type UnpackGifts, type WholeOfGift } from "@ocop/shared/gift-order"
import { tidyLines } from "../http/typed-text"
import { GIFT_ORDER_MODULE } from "../modules/gift-order"
import { readOrders } from "../parcel/read-orders"
import { unpackParcelsWorkflow } from "../workflows/gift-order/unpack-parcels"
import type { ParcelInput } from "../workflows/parcel/types"
import { unpackBoxWorkflow } from "../workflows/pickup/unpack-box"
import { linesOf } from "./box-waves"
import type { GiftOrderRow } from "./cart-gift"
import { followOrder } from "./follow-order"
import { holdGiftOrder } from "./hold-gift-order"
import { hasGone, notThere } from "./problems"
import { ofWhole, readRecipients, type GiftParcelRow, type Recipient } from "./read-recipients"

/**
 * Opens parcels that have not left. A wave is one fulfilment, which cannot shrink: it is taken back, with all goods on the
 * shelf again and held for the order, and the rest of the wave is packed anew at once. Stopped in between, the next change
 * of the order packs that rest. The same form sent again finds it done.
 *
 * @throws ProblemError 404 for who receives nothing of this order; 409 gift_unpack_gone
 */
export async function unpackGifts(
  container: MedusaContainer,
  order: GiftOrderRow,
  { input, asked: { key, recipients, reason, note } }: { input: ParcelInput; asked: UnpackGifts },
): Promise<void> {
  await holdGiftOrder(container, order.id, async () => {
    const gift_order_id = order.id
    const module = container.resolve(GIFT_ORDER_MODULE)
    const [told] = await module.listGiftEvents({ gift_order_id, key }, { select: ["id"], take: 1 })
    if (!told) {
      const all = await readRecipients(container, order)
      const named = Array.isArray(recipients) ? recipients : await unpackableOf(container, order, all, recipients)
      const opened = chosen(all, named)
      const waves = new Set(opened.map(({ wave_id }) => wave_id))
      await takeBack(container, [...waves], input)
      const boxes = all.reduce((sum, { parcel }) => sum + (parcel && waves.has(parcel.wave_id) ? parcel.boxes : 0), 0)
      const lines = await linesOf(container, { order, input, boxes })
      const parcels = opened.map(({ id }) => id)
      await unpackParcelsWorkflow(container).run({
        input: { ...input, gift_order_id, key, reason, note: tidyLines(note), parcels, lines },
      })
    }
    await followOrder(container, order, input)
  })
}

/** Those of a whole day or wave whose parcels can be opened. @throws ProblemError 409 */
async function unpackableOf(
  container: MedusaContainer,
  order: GiftOrderRow,
  all: readonly Recipient[],
  whole: WholeOfGift,
): Promise<string[]> {
  const own = (await ofWhole(container, order, all, whole)).filter(
    ({ parcel }) => parcel !== null && isOpenable(parcel),
  )
  if (own.length === 0) throw hasGone()
  return own.map(({ id }) => id)
}

function isOpenable({ state, resends_id }: GiftParcelRow): boolean {
  return mayUnpack({ state, again: resends_id !== null })
}

function chosen(all: readonly Recipient[], ids: readonly string[]): GiftParcelRow[] {
  const known = new Map(all.map((each) => [each.id, each]))
  return [...new Set(ids)].map((id) => {
    const each = known.get(id)
    if (!each) throw notThere()
    const { parcel } = each
    if (parcel === null || !isOpenable(parcel)) throw hasGone()
    return parcel
  })
}

/** Each on its own: core cannot undo that a fulfilment was taken back. What a stopped run took back is left as it is. */
async function takeBack(container: MedusaContainer, wave_ids: string[], { order_id }: ParcelInput): Promise<void> {
  const [waves, orders] = await Promise.all([
    container.resolve(GIFT_ORDER_MODULE).listGiftWaves({ id: wave_ids }, { take: null, order: { number: "ASC" } }),
    readOrders(container, [order_id]),
  ])
  const here = new Set((orders.get(order_id)?.fulfillments ?? []).map(({ id }) => id))
  for (const { box_id } of waves) {
    if (box_id !== null && here.has(box_id)) {
      await unpackBoxWorkflow(container).run({ input: { order_id, box_id } })
    }
  }
}
