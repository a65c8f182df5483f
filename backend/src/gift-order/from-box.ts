import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { Problem } from "@ocop/shared/problem"
import { GIFT_MODULE } from "../modules/gift"
import type { DraftRow } from "./draft"
import { BOX_MISSING, BOX_NOT_OFFERED, CONTENTS_MISSING } from "./problems"

/** Whole đồng, grams, cubic centimetres; `cut_off_days` before delivery it is ordered at the latest. */
export type BoxOfGift = { name: string; price: number; weight: number; volume: number; cut_off_days: number }

export type FilledBox = {
  box: BoxOfGift | null
  /** `price`: what the buyer was last told. */
  items: { variant_id: string; count: number; price: number }[]
  problems: Problem[]
}

const Contents = z.object({
  items: z.array(
    z.object({ variant_id: z.string(), count: z.number().int().positive(), price: z.number().int().nonnegative() }),
  ),
})

/** The box of a gift with what is in it, and what is in the way of ordering it today. */
export async function readFilledBox(container: MedusaContainer, draft: DraftRow, today: string): Promise<FilledBox> {
  const { template_id: id, point_id } = draft
  const { items } = Contents.parse(draft.contents)
  const [row] = id === null ? [] : await container.resolve(GIFT_MODULE).listBoxTemplates({ id, point_id }, { take: 1 })
  const empty = items.length === 0 ? [CONTENTS_MISSING] : []
  if (!row) return { box: null, items, problems: [BOX_MISSING, ...empty] }
  const { name, price, weight, cut_off_days, inner_length, inner_width, inner_height } = row
  const isOffered =
    row.is_offered &&
    (row.offered_from === null || row.offered_from <= today) &&
    (row.offered_until === null || today <= row.offered_until)
  return {
    box: { name, price, weight, volume: inner_length * inner_width * inner_height, cut_off_days },
    items,
    problems: [...(isOffered ? [] : [BOX_NOT_OFFERED]), ...empty],
  }
}
