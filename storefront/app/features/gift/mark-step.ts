import type { GiftDraftDocument, GiftStep, StepState } from "@ocop/shared/gift"
import { m } from "#app/i18n/paraglide/messages.js"

/** How a step stands: the look of its number, words for who does not see it, and words beside it that all see. */
type StepMark = { look: string; words: string; alert: string | null }

const LOOKS: Readonly<Record<StepState, string>> = {
  done: "bg-lua-2 text-muc",
  mend: "bg-son-1 text-son-7",
  todo: "bg-gao text-muc",
}

/** Whether a step of a gift is done, or has to be put right. */
export function markStep(steps: GiftDraftDocument["steps"], step: GiftStep, isCurrent: boolean): StepMark {
  const state = steps.find((each) => each.step === step)?.state ?? "todo"
  return {
    look: LOOKS[state],
    words: wordsOf(state, isCurrent),
    alert: state === "mend" ? m.giftbox_state_mend() : null,
  }
}

function wordsOf(state: StepState, isCurrent: boolean): string {
  if (state === "mend") return m.giftbox_state_mend()
  if (isCurrent) return m.giftbox_state_now()
  return state === "done" ? m.giftbox_state_done() : m.giftbox_state_todo()
}
