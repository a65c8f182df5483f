import type { GiftDraftDocument, GiftStep, StepState } from "@ocop/shared/gift"
import type { StepMark } from "#app/features/gift/gift-steps.tsx"
import { m } from "#app/i18n/paraglide/messages.js"

const LOOKS: Readonly<Record<StepState, string>> = {
  done: "bg-lua-2 text-muc",
  mend: "bg-son-1 text-son-7",
  todo: "bg-gao text-muc",
}

/** What of a gift is done, and what has to be put right, in the row of its steps. */
export function markStep({ steps }: Pick<GiftDraftDocument, "steps">, current: GiftStep) {
  return (step: GiftStep): StepMark => {
    const state = steps.find((each) => each.step === step)?.state ?? "todo"
    return {
      look: LOOKS[state],
      words: wordsOf(state, step === current),
      alert: state === "mend" ? m.giftbox_state_mend() : null,
    }
  }
}

function wordsOf(state: StepState, isCurrent: boolean): string {
  if (state === "mend") return m.giftbox_state_mend()
  if (isCurrent) return m.giftbox_state_now()
  return state === "done" ? m.giftbox_state_done() : m.giftbox_state_todo()
}
