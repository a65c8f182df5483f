import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import { countDays, type DayCount } from "@ocop/shared/gift-order"
import type { Problem } from "@ocop/shared/problem"
import type { GiftSending } from "../basket/rules"
import { readList } from "../gift-recipient/read-list"
import { GIFT_MODULE } from "../modules/gift"
import { GIFT_ORDER_MODULE } from "../modules/gift-order"
import type GiftOrderModel from "../modules/gift-order/models/gift-order"
import type { GiftDraftRow } from "../gift/require-gift"
import { readFilledBox, type FilledBox } from "./from-box"
import { toListOfGift } from "./from-recipients"
import { giftPlaced } from "./problems"

export type GiftOrderRow = InferTypeOf<typeof GiftOrderModel>

/** A gift as it could be ordered now. */
export type CartGift = Pick<FilledBox, "box" | "items"> & {
  recipients: number
  boxes: number
  days: DayCount[]
  sending: GiftSending
  problems: Problem[]
}

/** What is to be delivered of a gift, and what is in the way of it but its goods. */
export async function readCartGiftOf(
  container: MedusaContainer,
  draft: GiftDraftRow,
  order_id: string | null = null,
): Promise<CartGift> {
  const today = todayInVietnam(new Date())
  const recipients = await readList(container, draft)
  const { box, items, problems } = await readFilledBox(container, draft, recipients)
  const list = toListOfGift(draft, recipients)
  const days = countDays(list.rows)
  const [first, last] = [days[0]?.day ?? today, days.at(-1)?.day ?? today]
  const leaves = addDays(last, -1)
  return {
    box,
    items,
    recipients: list.count,
    boxes: list.rows.reduce((sum, { boxes }) => sum + boxes, 0),
    days,
    sending: {
      order_id,
      point_id: draft.point_id,
      fee: list.rows.reduce((sum, { fee }) => sum + fee, 0),
      from_day: first,
      to_day: last,
      pack_by: leaves < today ? today : leaves,
      goods_by: goodsBy(first, { cut_off_days: box?.cut_off_days ?? 0, today }),
      cut_off_days: box?.cut_off_days ?? 0,
    },
    problems: [...problems, ...list.problems],
  }
}

/** The day by which all goods of a gift have to be at its point, by the first day of delivery. */
export function goodsBy(first: string, { cut_off_days, today }: { cut_off_days: number; today: string }): string {
  const day = addDays(first, -cut_off_days)
  return day < today ? today : day
}

/** The gift that a cart was filled from, as it is now; null of any other cart. */
export async function readCartGift(container: MedusaContainer, cart_id: string): Promise<CartGift | null> {
  if (cart_id === "") return null
  const [order] = await container.resolve(GIFT_ORDER_MODULE).listGiftOrders({ cart_id }, { take: 1 })
  if (!order) return null
  const draft = await container.resolve(GIFT_MODULE).retrieveGiftDraft(order.draft_id)
  const gift = await readCartGiftOf(container, draft, order.id)
  const isOthers = draft.status === "placed" && draft.order_group_id !== order.group_id
  return isOthers ? { ...gift, problems: giftPlaced().problems } : gift
}
