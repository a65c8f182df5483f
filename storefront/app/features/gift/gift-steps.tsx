import { GIFT_STEPS, type GiftDraftDocument, type GiftStep, type StepState } from "@ocop/shared/gift"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { giftPath } from "./paths.ts"
import { stepName } from "./words.ts"

type GiftStepsProps = {
  giftKey: string
  step: GiftStep
  /** What of the gift is done, on pages that know it. */
  states?: GiftDraftDocument["steps"]
}

/** Where one is with a gift. Any step may be opened at any time; some of their pages have no script, so all are loaded. */
export function GiftSteps({ giftKey, step: current, states = [] }: GiftStepsProps) {
  const stateOf = new Map(states.map(({ step, state }) => [step, state]))
  return (
    <nav aria-label={m.giftbox_steps()}>
      <ol className="flex flex-wrap gap-x-5 gap-y-1 text-15">
        {GIFT_STEPS.map((step, index) => {
          const state = stateOf.get(step)
          const isCurrent = step === current
          return (
            <li key={step} className="flex items-center gap-2">
              <span
                aria-hidden="true"
                className={`grid size-6 shrink-0 place-items-center rounded-full border-[1.5px] border-muc text-13 font-bold ${isCurrent ? "bg-hanh-7 text-gao" : look(state)}`}
              >
                {index + 1}
              </span>
              <a
                href={href(giftPath(giftKey, step))}
                aria-current={isCurrent ? "step" : undefined}
                className={`inline-flex min-h-11 min-w-11 items-center ${isCurrent ? "font-bold text-muc no-underline" : ""}`}
              >
                {stepName(step)}
                {state !== undefined && <span className="sr-only"> ({stateWords(state, isCurrent)})</span>}
              </a>
              {state === "mend" && !isCurrent && (
                <span aria-hidden="true" className="text-13 font-semibold text-son-7">
                  {m.giftbox_state_mend()}
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

const look = (state: StepState = "todo") =>
  ({ done: "bg-lua-2 text-muc", mend: "bg-son-1 text-son-7", todo: "bg-gao text-muc" })[state]

function stateWords(state: StepState, isCurrent: boolean): string {
  if (state === "mend") return m.giftbox_state_mend()
  if (isCurrent) return m.giftbox_state_now()
  return state === "done" ? m.giftbox_state_done() : m.giftbox_state_todo()
}
