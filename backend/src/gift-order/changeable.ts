import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import { changeUntil, whyNoChange } from "@ocop/shared/gift-order"
import { boxTemplateOf } from "../gift-recipient/gift-way"
import { GIFT_MODULE } from "../modules/gift"
import type { GiftDraftRow } from "../gift/require-gift"
import type { OpenGiftOrder } from "./require-order"
import { readRecipients, stateOf, type Recipient } from "./read-recipients"

/** What decides until when an ordered gift may be changed. `draft` null: its list was erased, or its order came to nothing. */
export type Changeable = { draft: GiftDraftRow | null; cut_off_days: number; today: string; isOpen: boolean }

export async function readChangeable(
  container: MedusaContainer,
  { order, parcel }: OpenGiftOrder,
): Promise<Changeable> {
  const [found] = await container.resolve(GIFT_MODULE).listGiftDrafts({ id: order.draft_id }, { take: 1 })
  const draft = found?.order_group_id === order.group_id ? found : null
  const template = draft && (await boxTemplateOf(container, draft))
  const isOpen = parcel.state === "awaiting_payment" || parcel.state === "to_pack"
  return { draft, cut_off_days: template?.cut_off_days ?? 0, today: todayInVietnam(new Date()), isOpen }
}

/** The last day on which the buyer may change a recipient; null where it is over. */
export function recipientUntil(recipient: Pick<Recipient, "parcel" | "day">, changeable: Changeable): string | null {
  const { draft, isOpen, cut_off_days } = changeable
  const refusal = whyNoChange({ state: stateOf(recipient), day: recipient.day }, changeable)
  return isOpen && draft !== null && refusal === null ? changeUntil(recipient.day, cut_off_days) : null
}

/** The same of the card, which is in all boxes: as long as it is true of each recipient. */
export async function cardUntil(
  container: MedusaContainer,
  open: OpenGiftOrder,
  changeable: Changeable,
): Promise<string | null> {
  const all = await readRecipients(container, open.order)
  const days = all.map((each) => recipientUntil(each, changeable))
  const until = days.flatMap((day) => day ?? [])
  return until.length === days.length ? (until.toSorted()[0] ?? null) : null
}
