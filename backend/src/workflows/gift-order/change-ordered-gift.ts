import { addDays, todayInVietnam } from "@ocop/shared/day"
import type { DayCount } from "@ocop/shared/gift-order"
import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk"
import type { Packed } from "../../gift-order/packed"
import { GIFT_MODULE } from "../../modules/gift"
import { GIFT_ORDER_MODULE } from "../../modules/gift-order"
import { PARCEL_MODULE } from "../../modules/parcel"
import { SHELF_MODULE } from "../../modules/shelf"
import type { RecipientChange } from "../gift-recipient/steps/change-recipients"
import { toRestored, type RestoredRecipient } from "../gift-recipient/steps/restored-recipient"

export type GiftChangeInput = {
  draft: { id: string; delivery_on: string | null; message: string | null }
  order_id: string
  parcel_id: string
  key: string
  /** Null where the card was changed. */
  recipient_id: string | null
  before: Record<string, string>
  after: Record<string, string>
  recipients: RecipientChange[]
  /** Those who keep the day that was everybody's, and have it as their own from now on. */
  own_days: { id: string; day: string }[]
  /** How many are delivered to on which day; null where that stays. */
  days: DayCount[] | null
  /** The day by which what is still asked of makers has to be at the point; null where that stays. */
  goods_by: string | null
  packed: Packed | null
  /** Of the card. */
  message: string | null
}

type ListBefore = { change_id: string; rows: RestoredRecipient[]; draft: GiftChangeInput["draft"] }

/** The list, the card of the gift, and what was changed of them. */
const changeOrderedListStep = createStep(
  "change-ordered-list",
  async ({ draft, key, recipient_id, before, after, ...input }: GiftChangeInput, { container }) => {
    const gifts = container.resolve(GIFT_MODULE)
    const ids = [...input.recipients, ...input.own_days].map(({ id }) => id)
    const rows = ids.length > 0 ? await gifts.listGiftRecipients({ id: ids }, { take: null }) : []
    const { id: change_id } = await gifts.createGiftChanges({ draft_id: draft.id, recipient_id, key, before, after })
    if (input.recipients.length > 0) await gifts.updateGiftRecipients(input.recipients)
    if (input.own_days.length > 0) {
      await gifts.updateGiftRecipients(input.own_days.map(({ id, day }) => ({ id, delivery_on: day })))
    }
    const delivery_on = input.recipients.some((each) => each.delivery_on !== null) ? null : draft.delivery_on
    await gifts.updateGiftDrafts({ id: draft.id, delivery_on, message: input.message ?? draft.message })
    const { id, message } = draft
    const kept = { id, message, delivery_on: draft.delivery_on }
    return new StepResponse<string, ListBefore>(change_id, { change_id, rows: rows.map(toRestored), draft: kept })
  },
  async (undo, { container }) => {
    if (!undo) return
    const gifts = container.resolve(GIFT_MODULE)
    await gifts.updateGiftDrafts(undo.draft)
    if (undo.rows.length > 0) await gifts.updateGiftRecipients(undo.rows)
    await gifts.deleteGiftChanges(undo.change_id)
  },
)

/** What the order says of its days and its card. */
const changeGiftOrderStep = createStep(
  "change-gift-order",
  async ({ order_id: id, days, packed }: GiftChangeInput, { container }) => {
    const orders = container.resolve(GIFT_ORDER_MODULE)
    const before = await orders.retrieveGiftOrder(id, { select: ["id", "days", "last_day", "packed"] })
    const { days: old_days, last_day, packed: old_packed } = before
    await orders.updateGiftOrders({
      id,
      ...(days === null ? {} : { days: { items: days }, last_day: days.at(-1)?.day ?? last_day }),
      ...(packed === null ? {} : { packed }),
    })
    return new StepResponse(id, { id, days: old_days, last_day, packed: old_packed })
  },
  async (before, { container }) => {
    if (before) await container.resolve(GIFT_ORDER_MODULE).updateGiftOrders(before)
  },
)

/** The day by which the last boxes leave the point. */
const changePackingDayStep = createStep(
  "change-packing-day",
  async ({ id, last_day }: { id: string; last_day: string | null }, { container }) => {
    if (last_day === null) return new StepResponse(id, null)
    const parcels = container.resolve(PARCEL_MODULE)
    const { pack_by: before } = await parcels.retrieveParcel(id, { select: ["id", "pack_by"] })
    const [today, leaves] = [todayInVietnam(new Date()), addDays(last_day, -1)]
    await parcels.updateParcels({ id, pack_by: leaves < today ? today : leaves })
    return new StepResponse(id, { id, pack_by: before })
  },
  async (before, { container }) => {
    if (before) await container.resolve(PARCEL_MODULE).updateParcels(before)
  },
)

type Wished = { id: string; wished_on: string | null }

/** What is asked of makers and not sent yet is wished for another day. */
const moveWishedDayStep = createStep(
  "move-wished-day",
  async ({ gift_order_id, wished_on }: { gift_order_id: string; wished_on: string | null }, { container }) => {
    if (wished_on === null) return new StepResponse<string, Wished[]>(gift_order_id, [])
    const shelf = container.resolve(SHELF_MODULE)
    const unsent = ["asked", "accepted"] as ("asked" | "accepted")[]
    const requests = await shelf.listRestockRequests({ gift_order_id, status: unsent }, { take: null })
    const before = requests.map(({ id, wished_on }) => ({ id, wished_on }))
    if (before.length > 0) await shelf.updateRestockRequests(before.map(({ id }) => ({ id, wished_on })))
    return new StepResponse<string, Wished[]>(gift_order_id, before)
  },
  async (before, { container }) => {
    if (before?.length) await container.resolve(SHELF_MODULE).updateRestockRequests(before)
  },
)

/** Changes a gift that is ordered, and keeps how it was. */
export const changeOrderedGiftWorkflow = createWorkflow("change-ordered-gift", (input: GiftChangeInput) => {
  changeOrderedListStep(input)
  changeGiftOrderStep(input)
  changePackingDayStep(
    transform({ input }, ({ input: { parcel_id, days } }) => ({ id: parcel_id, last_day: days?.at(-1)?.day ?? null })),
  )
  moveWishedDayStep(
    transform({ input }, ({ input: { order_id, goods_by } }) => ({ gift_order_id: order_id, wished_on: goods_by })),
  )
})
