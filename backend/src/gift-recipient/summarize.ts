import type { MedusaContainer } from "@medusajs/framework/types"
import { reasonForAll, type DayReason } from "@ocop/shared/gift-recipient"
import { gazetteer } from "../gazetteer"
import { GIFT_MODULE } from "../modules/gift"
import { countRows, sumFees } from "./counts"
import { isGood, readList, type RecipientList } from "./read-list"
import type { GiftDraftRow } from "../gift/require-gift"

export type RecipientSummary = {
  count: number
  /** Of the rows that are right. */
  boxes: number
  broken: number
  duplicates: number
  provinces: number
  days: DaySummary
  /** Delivery, in whole đồng, of the rows that are right; null while no box is chosen. */
  fees: number | null
}

export type DaySummary = {
  /** One day for all, and why nothing can come on it. */
  one: { day: string; reason: DayReason | null } | null
  /** Days of the rows' own, where there is none for all. */
  own: { day: string; count: number }[]
  /** Rows without a day. */
  missing: number
}

/** What the list of a gift comes to. */
export async function summarizeRecipients(container: MedusaContainer, draft_id: string): Promise<RecipientSummary> {
  const draft = await container.resolve(GIFT_MODULE).retrieveGiftDraft(draft_id)
  const list = await readList(container, draft)
  const { rows, boxes, broken, duplicates } = countRows(list.rows)
  const provinces = new Set(list.rows.flatMap(({ province_code }) => province_code ?? [])).size
  return { count: rows, boxes, broken, duplicates, provinces, days: summarizeDays(draft, list), fees: sumFees(list) }
}

/** What a list of recipients comes to, as far as the other steps of a gift have to know. */
export type RecipientCount = Pick<RecipientSummary, "count" | "boxes" | "broken"> & {
  /** Days of delivery, in order. */
  days: string[]
  /** Rows without a day. */
  undated: number
}

/** Counts who receives a gift, and when. */
export function countRecipients(
  { delivery_on }: Pick<GiftDraftRow, "delivery_on">,
  list: RecipientList,
): RecipientCount {
  const { rows: count, boxes, broken } = countRows(list.rows)
  if (delivery_on !== null) return { count, boxes, broken, days: [delivery_on], undated: 0 }
  const own = list.rows.flatMap((row) => row.delivery_on ?? [])
  return { count, boxes, broken, days: [...new Set(own)].toSorted(), undated: count - own.length }
}

/** On which days the gifts of a list are to come. */
export function summarizeDays({ delivery_on }: Pick<GiftDraftRow, "delivery_on">, list: RecipientList): DaySummary {
  if (delivery_on !== null) {
    const reason = list.days && reasonForAll(list.days.delivery, delivery_on, placesOf(list))
    return { one: { day: delivery_on, reason }, own: [], missing: 0 }
  }
  const counts = new Map<string, number>()
  const days = list.rows.flatMap((row) => row.delivery_on ?? [])
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1)
  const own = [...counts].map(([day, count]) => ({ day, count })).toSorted((a, b) => a.day.localeCompare(b.day))
  return { one: null, own, missing: list.rows.filter((row) => isGood(row) && row.delivery_on === null).length }
}

/** Where the gifts go; to the point's own place while nobody receives one. */
export function placesOf({ rows, days }: Pick<RecipientList, "rows" | "days">) {
  const codes = new Set(rows.flatMap(({ commune_code }) => commune_code ?? []))
  const places = [...codes].flatMap((code) => gazetteer().commune(code) ?? [])
  return places.length > 0 || days === null ? places : [days.way.from]
}
