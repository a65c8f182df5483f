import type { MedusaContainer } from "@medusajs/framework/types"
import { boxProblems, isOfferedOn, UNBOXABLE, type GiftDraftDocument } from "@ocop/shared/gift"
import type { Problem } from "@ocop/shared/problem"
import { boxProblem, unboxableProblem } from "../gift/problems"
import { readGift } from "../gift/read-gift"
import { itemsOf, type GiftDraftRow, type GiftItem } from "../gift/require-gift"
import { filledBoxOf, toGiftDocument } from "../gift/to-document"
import type { RecipientList } from "../gift-recipient/read-list"
import { BOX_MISSING, BOX_NOT_OFFERED, CONTENTS_MISSING, WRAP_NOT_OFFERED } from "./problems"

/** Whole đồng and grams; `cut_off_days` before delivery it is ordered at the latest. */
export type BoxOfGift = { name: string; price: number; weight: number; cut_off_days: number }

export type FilledBox = {
  box: BoxOfGift | null
  /** `price`: what the buyer was last told. */
  items: GiftItem[]
  problems: Problem[]
}

/**
 * The box of a gift with what is in it, and what is in the way of ordering it today, judged as the review of the gift
 * judges it. Whether its goods are there, and at which price, is told of each line.
 */
export async function readFilledBox(
  container: MedusaContainer,
  draft: GiftDraftRow,
  list: RecipientList,
): Promise<FilledBox> {
  const sources = await readGift(container, draft, "inside", list)
  const { box, today } = sources
  const items = itemsOf(draft)
  const empty = items.length === 0 ? [CONTENTS_MISSING] : []
  if (box === null) return { box, items, problems: [BOX_MISSING, ...empty] }
  const gift = toGiftDocument(sources)
  const hasWrap = gift.wrap === null || box.wraps.includes(gift.wrap)
  return {
    box: { name: box.name, price: box.price, weight: box.weight, cut_off_days: box.cut_off_days },
    items,
    problems: [
      ...(isOfferedOn(box, today) ? [] : [BOX_NOT_OFFERED]),
      ...empty,
      ...boxProblems(box, filledBoxOf(sources).items).map(boxProblem),
      ...unboxableIn(gift),
      ...(hasWrap ? [] : [WRAP_NOT_OFFERED]),
    ],
  }
}

function unboxableIn({ lines }: Pick<GiftDraftDocument, "lines">): Problem[] {
  return lines.flatMap(({ name, problem }) => {
    const reason = UNBOXABLE.find((each) => each === problem?.type)
    return reason === undefined ? [] : [unboxableProblem(name, reason)]
  })
}
