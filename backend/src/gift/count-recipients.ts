import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { GIFT_MODULE } from "../modules/gift"
import type { GiftDraftRow } from "./require-gift"

/** What a list of recipients comes to, as far as the other steps of a gift have to know. */
export type RecipientCount = {
  /** Rows, boxes of those that are right, and rows that have to be put right. */
  count: number
  boxes: number
  broken: number
  /** Days of delivery, in order. */
  days: string[]
  /** Rows without a day. */
  undated: number
}

const Problems = z.object({ items: z.array(z.unknown()) })

/** Counts who receives a gift, and when. */
export async function countRecipients(
  container: MedusaContainer,
  { id: draft_id, delivery_on }: Pick<GiftDraftRow, "id" | "delivery_on">,
): Promise<RecipientCount> {
  const rows = await container.resolve(GIFT_MODULE).listGiftRecipients({ draft_id }, { take: null })
  const good = rows.filter(({ problems }) => Problems.parse(problems).items.length === 0)
  const own = rows.flatMap((row) => row.delivery_on ?? [])
  return {
    count: rows.length,
    boxes: good.reduce((sum, { boxes }) => sum + (boxes ?? 1), 0),
    broken: rows.length - good.length,
    days: delivery_on !== null ? [delivery_on] : [...new Set(own)].toSorted(),
    undated: delivery_on !== null ? 0 : rows.filter((row) => row.delivery_on === null).length,
  }
}
