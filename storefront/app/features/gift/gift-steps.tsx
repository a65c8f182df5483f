import { GIFT_STEPS, type GiftDraftDocument, type GiftStep } from "@ocop/shared/gift"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { markStep } from "./mark-step.ts"
import { giftPath } from "./paths.ts"
import { stepName } from "./step-name.ts"

type GiftStepsProps = { giftKey: string; step: GiftStep; steps: GiftDraftDocument["steps"] }

/** Where one is with a gift. Any step may be opened at any time; some of their pages have no script, so all are loaded. */
export function GiftSteps({ giftKey, step: current, steps }: GiftStepsProps) {
  return (
    <nav aria-label={m.giftbox_steps()}>
      <ol className="flex flex-wrap gap-x-5 gap-y-1 text-15">
        {GIFT_STEPS.map((step, index) => {
          const isCurrent = step === current
          const { look, words, alert } = markStep(steps, step, isCurrent)
          return (
            <li key={step} className="flex items-center gap-2">
              <span
                aria-hidden="true"
                className={`grid size-6 shrink-0 place-items-center rounded-full border-[1.5px] border-muc text-13 font-bold ${isCurrent ? "bg-hanh-7 text-gao" : look}`}
              >
                {index + 1}
              </span>
              <a
                href={href(giftPath(giftKey, step))}
                aria-current={isCurrent ? "step" : undefined}
                className={`inline-flex min-h-11 min-w-11 items-center ${isCurrent ? "font-bold text-muc no-underline" : ""}`}
              >
                {stepName(step)}
                <span className="sr-only"> ({words})</span>
              </a>
              {alert && !isCurrent && (
                <span aria-hidden="true" className="text-13 font-semibold text-son-7">
                  {alert}
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
