import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { todayInVietnam } from "@ocop/shared/day"
import { LONGEST_GIFT } from "@ocop/shared/gift"
import {
  countDays,
  DayCountDocument,
  whyNoChange,
  type ChangeGiftCard,
  type ChangeGiftRecipient,
} from "@ocop/shared/gift-order"
import { createDeliveryDays } from "@ocop/shared/gift-recipient"
import { gazetteer } from "../gazetteer"
import type { GiftDraftRow } from "../gift/require-gift"
import { readGiftWay } from "../gift-recipient/gift-way"
import { quotesOf, readBoxToSend } from "../gift-recipient/quote"
import { toValues } from "../gift-recipient/to-values"
import { ProblemError } from "../http/problem-error"
import { tidyLines } from "../http/typed-text"
import { GIFT_MODULE } from "../modules/gift"
import { GIFT_ORDER_MODULE } from "../modules/gift-order"
import { noteFor } from "../notice/note-for"
import { noteRestockMoved } from "../notice/note-restock-moved"
import { parcelCanceled } from "../parcel/problems"
import { requirePoint } from "../sales-point/require-point"
import { changeOrderedGiftWorkflow, type GiftChangeInput } from "../workflows/gift-order/change-ordered-gift"
import { goodsBy } from "./cart-gift"
import { cardUntil, readChangeable } from "./changeable"
import { holdDraft } from "./hold-draft"
import { holdGiftOrder } from "./hold-gift-order"
import { Packed } from "./packed"
import * as problem from "./problems"
import { refuseDays } from "./refuse-days"
import { readRecipients, stateOf, type Recipient } from "./read-recipients"
import type { OpenGiftOrder } from "./require-order"

const Days = z.object({ items: z.array(DayCountDocument) })

/**
 * Changes who receives a part of an ordered gift, where, with which words and on which day. What it costs stays as it was
 * paid for. The same form sent again is done once.
 *
 * @throws ProblemError 404; 400 with every field that is wrong; 409 gift_change_late, gift_already_packed, gift_fee_differs,
 * gift_boxes_fixed, gift_before_restock, gift_short_life
 */
export function changeGiftRecipient(
  container: MedusaContainer,
  asked: OpenGiftOrder,
  recipient_id: string,
  { key, typed }: ChangeGiftRecipient,
): Promise<void> {
  return changing(container, asked, key, async (open, draft, cut_off_days) => {
    const today = todayInVietnam(new Date())
    const all = await readRecipients(container, open.order)
    const before = all.find(({ id }) => id === recipient_id)
    if (!before) throw problem.notThere()
    const refusal = whyNoChange({ state: stateOf(before), day: before.day }, { cut_off_days, today })
    if (refusal !== null) throw refusal === "packed" ? problem.alreadyPacked() : problem.changeLate()
    if (typed.boxes.trim() !== "" && Number(typed.boxes) !== before.boxes) throw problem.boxesFixed()
    const values = toValues({ ...typed, boxes: String(before.boxes) }, today)
    if (values.problems.items.length > 0) throw problem.recipientWrong(values.problems.items)
    const day = values.delivery_on ?? before.day
    const { commune_code } = values
    await refuseWay(container, draft, { before, after: { day, commune_code }, first_day: firstDay(open) })
    const after = {
      name: values.name ?? "",
      phone: values.phone ?? "",
      street: values.street ?? "",
      commune_code: commune_code ?? "",
      message: values.message ?? "",
      day,
    }
    const rows = all.map((each) => (each.id === recipient_id ? { ...each, day } : each))
    const days = countDays(rows)
    const old_days = Days.parse(open.order.days).items
    await refuseDays(container, open, { before: old_days, after: days })
    const change = {
      id: recipient_id,
      ...values,
      delivery_on: draft.delivery_on === null || day !== before.day ? day : null,
    }
    const others = all.filter(({ id }) => id !== recipient_id).map(({ id, day: own }) => ({ id, day: own }))
    const { name, phone, street, message } = before
    const was = { name, phone, street, commune_code: before.commune_code, message, day: before.day }
    return {
      recipient_id,
      ...differences(was, after),
      recipients: [change],
      // One day for all is over when one of them has another.
      own_days: draft.delivery_on !== null && day !== before.day ? others : [],
      days,
      goods_by: days[0] && days[0].day !== old_days[0]?.day ? goodsBy(days[0].day, { cut_off_days, today }) : null,
      packed: null,
      message: null,
    }
  })
}

/** Changes what the card of an ordered gift says, before any box of it is packed. @throws ProblemError 400, 409 */
export function changeGiftCard(container: MedusaContainer, asked: OpenGiftOrder, form: ChangeGiftCard): Promise<void> {
  return changing(container, asked, form.key, async (open) => {
    const changeable = await readChangeable(container, open)
    if ((await cardUntil(container, open, changeable)) === null) throw problem.changeLate()
    const message = tidyLines(form.message)
    if ([...message].length > LONGEST_GIFT.message) {
      throw new ProblemError(400, problem.textTooLong("message", LONGEST_GIFT.message))
    }
    const packed = Packed.parse(open.order.packed)
    return {
      recipient_id: null,
      ...differences({ message: packed.message }, { message }),
      recipients: [],
      own_days: [],
      days: null,
      goods_by: null,
      packed: { ...packed, message },
      message,
    }
  })
}

type Changed = Omit<GiftChangeInput, "draft" | "order_id" | "parcel_id" | "key">

/** One change at a time, while nobody packs and nobody changes the list; then the point is told, and makers of whom goods are asked. */
async function changing(
  container: MedusaContainer,
  open: OpenGiftOrder,
  key: string,
  plan: (now: OpenGiftOrder, draft: GiftDraftRow, cut_off_days: number) => Promise<Changed>,
): Promise<void> {
  const { order, parcel, code } = open
  const isChanged = await holdGiftOrder(container, order.id, () =>
    holdDraft(container, order.draft_id, async () => {
      const known = { draft_id: order.draft_id, key }
      const [done] = await container.resolve(GIFT_MODULE).listGiftChanges(known, { take: 1 })
      if (done) return true
      // Its days may be others since the page was asked for.
      const now = { ...open, order: await container.resolve(GIFT_ORDER_MODULE).retrieveGiftOrder(order.id) }
      const { draft, isOpen, cut_off_days } = await readChangeable(container, now)
      if (draft === null || parcel.state === "canceled") throw parcelCanceled()
      if (!isOpen) throw problem.alreadyPacked()
      const changed = await plan(now, draft, cut_off_days)
      if (Object.keys(changed.after).length === 0) return false
      await changeOrderedGiftWorkflow(container).run({
        input: { ...changed, draft, order_id: order.id, parcel_id: parcel.id, key },
      })
      const { goods_by } = changed
      if (goods_by !== null) await noteRestockMoved(container, { gift_order_id: order.id, day: goods_by, key })
      return true
    }),
  )
  if (!isChanged) return
  const point = await requirePoint(container, { id: order.point_id })
  await noteFor(container, {
    organization_id: order.organization_id,
    key: `gift_changed:${order.id}:${key}`,
    kind: "gift_changed",
    data: { point: point.handle, code },
  })
}

type Way = { before: Recipient; after: { day: string; commune_code: string | null }; first_day: string | null }

/** Where the boxes go now, they go for what was paid, and can be there on that day. */
async function refuseWay(
  container: MedusaContainer,
  draft: GiftDraftRow,
  { before, after, first_day }: Way,
): Promise<void> {
  const { template, way } = await readGiftWay(container, draft)
  const box = way && (await readBoxToSend(container, draft, template, way))
  const to = after.commune_code === null ? null : gazetteer().commune(after.commune_code)
  if (!way || !box || to === null) throw new ProblemError(409, problem.POINT_MOVED)
  const quoteFor = quotesOf(box)
  const [was, is] = [quoteFor(before), quoteFor({ ...before, ...after })]
  if (is?.kind !== "offered") throw problem.notSentThere()
  if (was?.kind === "offered" && was.fee !== is.fee) throw problem.feeDiffers(was.fee, is.fee)
  const isMoved = after.day !== before.day || after.commune_code !== before.commune_code
  const reason = isMoved ? createDeliveryDays(way).reasonOn(after.day, to) : null
  if (reason !== null) throw problem.recipientWrong([{ field: "delivery_on", type: `day_${reason}` }])
  if (first_day !== null && after.day < first_day) throw problem.beforeBalance()
}

/** While the rest of its money is waited for, nothing of a gift comes earlier than it was ordered for. */
function firstDay({ order, parcel }: OpenGiftOrder): string | null {
  return parcel.state === "awaiting_payment" ? (Days.parse(order.days).items[0]?.day ?? null) : null
}

/** The fields that are another now. */
function differences<T extends Record<string, string>>(before: T, after: T) {
  const fields = Object.keys(after).filter((field) => before[field] !== after[field])
  const pick = (of: T) => Object.fromEntries(fields.map((field) => [field, of[field] ?? ""]))
  return { before: pick(before), after: pick(after) }
}
