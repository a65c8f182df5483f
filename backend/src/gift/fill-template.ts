import type { MedusaContainer } from "@medusajs/framework/types"
import { boxProblems, type OwnBoxTemplateAnswer } from "@ocop/shared/gift"
import { ProblemError } from "../http/problem-error"
import type { Acting } from "../member/require-membership"
import { GIFT_MODULE } from "../modules/gift"
import { notFitting } from "./problems"
import { readGift } from "./read-gift"
import { requireBox, toOwnBox } from "./read-templates"
import { changeBox, type BoxAt } from "./save-template"
import { itemsOf } from "./require-gift"
import { filledBoxOf } from "./to-document"

/**
 * A box becomes one that is ready: it holds what is in a gift that somebody of the point has put together, whose address
 * or key is told. "" makes it an empty one again.
 *
 * @throws ProblemError 404, 400 ready_gift_wrong, 409 gift_… when the box does not hold it
 */
export function fillTemplate(
  container: MedusaContainer,
  by: Pick<Acting, "organization" | "actor">,
  { at, gift }: { at: BoxAt; gift: string },
): Promise<OwnBoxTemplateAnswer> {
  return changeBox(container, by, at, async (point) => {
    if (gift.trim() === "") return { contents: null }
    const key = keyIn(gift)
    const [draft] = key ? await container.resolve(GIFT_MODULE).listGiftDrafts({ key, point_id: point.id }) : []
    const items = draft ? itemsOf(draft).map(({ variant_id, count }) => ({ variant_id, count })) : []
    if (!draft || items.length === 0) throw giftWrong()
    const box = {
      ...toOwnBox(await requireBox(container, { id: at.box, point_id: point.id })),
      ready: [],
      pickup: null,
    }
    const filled = filledBoxOf({ ...(await readGift(container, draft)), box })
    const [misfit] = boxProblems(box, filled.items)
    if (misfit) throw notFitting(misfit)
    return { contents: { items } }
  })
}

/** Of an address like "https://…/hop-qua/abc…/xep", or the key alone. */
function keyIn(typed: string): string | null {
  const [, inAddress] = /\/hop-qua\/([\w-]{20,60})(?:[/?#]|$)/.exec(typed) ?? []
  return inAddress ?? /^\s*([\w-]{20,60})\s*$/.exec(typed)?.[1] ?? null
}

function giftWrong(): ProblemError {
  const message = "Dán địa chỉ của một hộp quà đã xếp tại điểm bán này."
  return new ProblemError(400, { type: "ready_gift_wrong", message, field: "gift" })
}
