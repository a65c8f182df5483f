import type { MedusaContainer } from "@medusajs/framework/types"
import {
  CARDS,
  LONGEST_GIFT,
  RIBBONS,
  WRAPS,
  type GiftDraftDocument,
  type WriteCard,
  type Wrap,
} from "@ocop/shared/gift"
import type { Problem } from "@ocop/shared/problem"
import { ProblemError } from "../http/problem-error"
import { tidy, tidyLines } from "../http/typed-text"
import { changeGift } from "./change-gift"
import * as problem from "./problems"
import { requireBox, toOwnBox } from "./read-templates"

/** How a gift is wrapped, and what its card says. @throws ProblemError 404, 400 with everything that is wrong at once, 409 */
export function writeCard(
  container: MedusaContainer,
  key: string | undefined,
  { version, ...typed }: WriteCard,
): Promise<GiftDraftDocument> {
  return changeGift(container, key, version, async ({ template_id, point_id }) => {
    const box = template_id === null ? null : toOwnBox(await requireBox(container, { id: template_id, point_id }))
    return parseCard(typed, box?.wraps ?? WRAPS)
  })
}

function parseCard(typed: Omit<WriteCard, "version">, wraps: readonly Wrap[]) {
  const wrap = wraps.find((each) => each === typed.wrap)
  const ribbon = RIBBONS.find((each) => each === typed.ribbon)
  const card = CARDS.find((each) => each === typed.card)
  const message = tidyLines(typed.message)
  const sender = tidy(typed.sender)
  const letters = [...message].length
  const problems: Problem[] = [
    ...(wrap === undefined ? [problem.WRAP_WRONG] : []),
    ...(ribbon === undefined ? [problem.RIBBON_WRONG] : []),
    ...(card === undefined ? [problem.CARD_WRONG] : []),
    ...(letters > LONGEST_GIFT.message ? [problem.messageLong(letters)] : []),
    ...([...sender].length > LONGEST_GIFT.sender ? [problem.SENDER_LONG] : []),
  ]
  if (problems.length > 0) throw new ProblemError(400, problems)
  return { wrap, ribbon, card, message: message || null, sender: sender || null, hides_prices: typed.hides_prices }
}
