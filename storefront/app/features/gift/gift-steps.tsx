import type { GiftDraftDocument, GiftStep, StepState } from "@ocop/shared/gift"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { giftPath } from "./paths.ts"
import { stepName } from "./words.ts"

type GiftStepsProps = { gift: Pick<GiftDraftDocument, "key" | "steps">; step: GiftStep }

/** Where one is with a gift, and what of it is done. Any step may be opened at any time. */
export function GiftSteps({ gift: { key, steps }, step: current }: GiftStepsProps) {
  return (
    <nav aria-label={m.giftbox_steps()}>
      <ol className="flex flex-wrap gap-x-5 gap-y-1 text-15">
        {steps.map(({ step, state }, index) => (
          <li key={step} className="flex items-center gap-2">
            <span
              aria-hidden="true"
              className={`grid size-6 shrink-0 place-items-center rounded-full border-[1.5px] border-muc text-13 font-bold ${step === current ? "bg-hanh-7 text-gao" : look(state)}`}
            >
              {index + 1}
            </span>
            <a
              href={href(giftPath(key, step))}
              aria-current={step === current ? "step" : undefined}
              className={`inline-flex min-h-11 min-w-11 items-center ${step === current ? "font-bold text-muc no-underline" : ""}`}
            >
              {stepName(step)}
              <span className="sr-only"> ({stateWords(state, step === current)})</span>
            </a>
            {state === "mend" && step !== current && (
              <span aria-hidden="true" className="text-13 font-semibold text-son-7">
                {m.giftbox_state_mend()}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

const look = (state: StepState) =>
  ({ done: "bg-lua-2 text-muc", mend: "bg-son-1 text-son-7", todo: "bg-gao text-muc" })[state]

function stateWords(state: StepState, isCurrent: boolean): string {
  if (state === "mend") return m.giftbox_state_mend()
  if (isCurrent) return m.giftbox_state_now()
  return state === "done" ? m.giftbox_state_done() : m.giftbox_state_todo()
}
