import type { Problem } from "@ocop/shared/problem"
import { isGood, type RecipientList } from "../gift-recipient/read-list"
import { summarizeDays } from "../gift-recipient/summarize"
import type { GiftDraftRow } from "../gift/require-gift"
import { daysMissing, daysOver, recipientsBroken, RECIPIENTS_MISSING } from "./problems"

/** Somebody who receives boxes of a gift on a day. `fee`: whole đồng, of the delivery. */
export type SendTo = { id: string; boxes: number; day: string; fee: number }

export type ListOfGift = {
  /** Those who can be delivered to. */
  rows: SendTo[]
  /** Of all rows. */
  count: number
  problems: Problem[]
}

/** Who receives a gift, what delivery to each costs, and what is in the way of it. */
export function toListOfGift(draft: GiftDraftRow, list: RecipientList): ListOfGift {
  const { one, missing } = summarizeDays(draft, list)
  const rows = list.rows.flatMap(({ id, boxes, delivery_on, fee }): SendTo[] => {
    const day = draft.delivery_on ?? delivery_on
    return fee === null || day === null ? [] : [{ id, boxes: boxes ?? 1, day, fee }]
  })
  const broken = list.rows.filter((row) => !isGood(row)).length
  const isLate = one !== null && one.reason !== null
  const problems = [
    ...(list.rows.length === 0 ? [RECIPIENTS_MISSING] : []),
    ...(broken > 0 ? [recipientsBroken(broken)] : []),
    ...(missing > 0 ? [daysMissing(missing)] : []),
    ...(isLate ? [daysOver(list.rows.length)] : []),
  ]
  return { rows, count: list.rows.length, problems }
}
