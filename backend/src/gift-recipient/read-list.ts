import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import {
  createDeliveryDays,
  findSame,
  RecipientProblem,
  TypedRecipient,
  type DeliveryDays,
  type GiftWay,
} from "@ocop/shared/gift-recipient"
import { gazetteer } from "../gazetteer"
import type { SalesPointRow } from "../sales-point/require-point"
import { readGiftWay, type BoxRow } from "./gift-way"
import { quotesOf, readBoxToSend } from "./quote"
import type { GiftDraftRow } from "../gift/require-gift"
import { rowsOf, type RecipientRecord } from "./rows"

/** A row with all that is wrong with it today, also of what was chosen elsewhere: the box, its contents and the point. */
export type ListedRecipient = Omit<RecipientRecord, "typed" | "problems"> & {
  typed: TypedRecipient
  problems: RecipientProblem[]
  same_as: number | null
  fee: number | null
}

export type RecipientList = {
  point: SalesPointRow
  template: BoxRow
  rows: ListedRecipient[]
  /** Null while the point has not told its place. */
  days: { delivery: DeliveryDays; way: GiftWay } | null
  hasBox: boolean
}

const Problems = z.object({ items: z.array(RecipientProblem) })

/** The whole list of a gift, each row with what is wrong with it, in four questions to the database. */
export async function readList(container: MedusaContainer, draft: GiftDraftRow): Promise<RecipientList> {
  const [records, { point, template, way }] = await Promise.all([
    rowsOf(container, draft.id),
    readGiftWay(container, draft),
  ])
  const box = way && (await readBoxToSend(container, draft, template, way))
  const delivery = way && createDeliveryDays(way)
  const quoteFor = box === null ? null : quotesOf(box)
  const same = findSame(records)
  const rows = records.map((record): ListedRecipient => {
    const quote = quoteFor?.(record)
    const problems = [...Problems.parse(record.problems).items]
    if (quote?.kind === "refused") {
      problems.push({ field: quote.reason === "too_heavy" ? "boxes" : "commune", type: quote.reason })
    }
    // One day for all is the gift's matter, not the row's.
    const reason = draft.delivery_on === null ? ownDayReason(record, delivery) : null
    if (reason !== null) problems.push({ field: "delivery_on", type: `day_${reason}` })
    return {
      ...record,
      typed: TypedRecipient.parse(record.typed),
      problems,
      same_as: same.get(record.position) ?? null,
      fee: quote?.kind === "offered" && problems.length === 0 ? quote.fee : null,
    }
  })
  return {
    point,
    template,
    rows,
    days: way && delivery && { delivery, way },
    hasBox: box !== null,
  }
}

function ownDayReason({ delivery_on, commune_code }: RecipientRecord, delivery: DeliveryDays | null) {
  const to = commune_code === null ? null : gazetteer().commune(commune_code)
  return delivery === null || delivery_on === null || to === null ? null : delivery.reasonOn(delivery_on, to)
}

/** Rows that can be delivered as they are. */
export function isGood({ problems }: Pick<ListedRecipient, "problems">): boolean {
  return problems.length === 0
}
