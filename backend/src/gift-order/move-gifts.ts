import type { MedusaContainer } from "@medusajs/framework/types"
import { movesFrom, moveTo, type MoveGifts } from "@ocop/shared/gift-order"
import { tidy, tidyLines } from "../http/typed-text"
import { GIFT_ORDER_MODULE } from "../modules/gift-order"
import { moveGiftParcelsWorkflow, type ParcelMove } from "../workflows/gift-order/move-parcels"
import type { ParcelInput } from "../workflows/parcel/types"
import type { GiftOrderRow } from "./cart-gift"
import { followOrder } from "./follow-order"
import { holdGiftOrder } from "./hold-gift-order"
import { notSoFar, notThere, trackedOneByOne, trackingMissing } from "./problems"
import { ofWhole, readRecipients, stateOf, type GiftParcelRow, type Recipient } from "./read-recipients"

/**
 * Says what became of the parcels of some recipients, or of all of a day or wave: given to a carrier, arrived, come back, sent again. The order follows.
 * The same form sent again finds it done.
 *
 * @throws ProblemError 404 for who receives nothing of this order; 400 tracking_missing; 409 gift_move_wrong
 */
export async function moveGifts(
  container: MedusaContainer,
  order: GiftOrderRow,
  { input, asked }: { input: ParcelInput; asked: MoveGifts },
): Promise<void> {
  await holdGiftOrder(container, order.id, async () => {
    const { key, move } = asked
    const module = container.resolve(GIFT_ORDER_MODULE)
    const [told] = await module.listGiftEvents({ gift_order_id: order.id, key }, { select: ["id"], take: 1 })
    if (!told) {
      const all = await readRecipients(container, order)
      const parcels = toMoves(all, asked, await chosenOf(container, order, all, asked))
      const reason = asked.move === "return" ? asked.reason : null
      const note = asked.move === "hand_over" ? "" : tidyLines(asked.note)
      const said = { gift_order_id: order.id, key, move, acted: input.acted, reason, note, parcels }
      if (parcels.length > 0) await moveGiftParcelsWorkflow(container).run({ input: said })
    }
    await followOrder(container, order, input)
  })
}

type Sent = { recipient: string; tracking_number: string }

/** Those who are named, or those of a whole day or wave to whom it can be done. @throws ProblemError 409 */
async function chosenOf(
  container: MedusaContainer,
  order: GiftOrderRow,
  all: readonly Recipient[],
  asked: MoveGifts,
): Promise<Sent[]> {
  const chosen = asked.move === "hand_over" ? asked.parcels : asked.recipients
  if (Array.isArray(chosen)) {
    const sent = chosen.map((each) => (typeof each === "string" ? { recipient: each, tracking_number: "" } : each))
    return [...new Map(sent.map((each) => [each.recipient, each])).values()]
  }
  const whole = await ofWhole(container, order, all, chosen)
  const own = whole.filter((each) => movesFrom(stateOf(each)).includes(asked.move))
  if (own.length === 0) throw notSoFar()
  return own.map(({ id }) => ({ recipient: id, tracking_number: "" }))
}

/** What is done already is left as it is. */
function toMoves(all: readonly Recipient[], asked: MoveGifts, chosen: readonly Sent[]): ParcelMove[] {
  const known = new Map(all.map((each) => [each.id, each]))
  const packed = (id: string): Recipient & { parcel: GiftParcelRow } => {
    const each = known.get(id)
    if (!each) throw notThere()
    if (each.parcel === null) throw notSoFar()
    return { ...each, parcel: each.parcel }
  }
  const moved = (parcel: GiftParcelRow): ParcelMove[] => {
    const to = moveTo(parcel.state, asked.move)
    if (to === null) throw notSoFar()
    return to === "done" ? [] : [{ id: parcel.id, to }]
  }
  const parcels = chosen.map((each) => ({
    ...packed(each.recipient),
    tracking_number: tidy(each.tracking_number).replaceAll(" ", "").toUpperCase(),
  }))
  if (asked.move !== "hand_over") return parcels.flatMap(({ parcel }) => moved(parcel))
  const { carrier } = asked
  const unnumbered = parcels.filter(({ tracking_number }) => tracking_number === "")
  if (carrier !== "self" && carrier !== "other" && unnumbered.length > 0) {
    throw Array.isArray(asked.parcels) ? trackingMissing(unnumbered.map(({ name }) => name)) : trackedOneByOne()
  }
  return parcels.flatMap(({ parcel, tracking_number }) =>
    moved(parcel).map((move) => ({ ...move, carrier, tracking_number })),
  )
}
