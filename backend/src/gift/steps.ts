import type { GiftDraftDocument, GiftStep, StepState } from "@ocop/shared/gift"

type Judged = Omit<GiftDraftDocument, "steps">

/** What of a gift is done, and what has to be put right. */
export function stepsOf(gift: Judged, today: string): GiftDraftDocument["steps"] {
  const states: Record<Exclude<GiftStep, "review">, StepState> = {
    box: gift.box === null ? "todo" : gift.is_box_offered ? "done" : "mend",
    fill: fillState(gift),
    card: cardState(gift),
    recipients: recipientsState(gift),
    days: daysState(gift, today),
  }
  const others = Object.values(states)
  const review = gift.status === "placed" ? "done" : others.includes("mend") ? "mend" : "todo"
  return [...Object.entries(states), ["review", review]].map(([step, state]) => ({
    step: step as GiftStep,
    state: state as StepState,
  }))
}

function fillState({ lines, box_problems }: Judged): StepState {
  if (lines.length === 0) return "todo"
  const isRight = lines.every(({ problem, price_before }) => problem === null && price_before === null)
  return isRight && box_problems.length === 0 ? "done" : "mend"
}

function cardState({ wrap, box }: Judged): StepState {
  if (wrap === null) return "todo"
  return box === null || box.wraps.includes(wrap) ? "done" : "mend"
}

function recipientsState({ recipients: { count, broken } }: Judged): StepState {
  if (count === 0) return "todo"
  return broken > 0 ? "mend" : "done"
}

function daysState({ recipients: { days, undated, count }, order_until }: Judged, today: string): StepState {
  if (days.length === 0 || (undated > 0 && undated === count)) return "todo"
  if (order_until !== null && order_until < today) return "mend"
  return undated > 0 ? "mend" : "done"
}
