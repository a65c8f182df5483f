import { Link } from "react-router"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"

export type GiftStep = "hop" | "xep" | "thiep" | "nguoi-nhan" | "ngay" | "kiem-tra"

const STEPS: readonly { step: GiftStep; words: () => string }[] = [
  { step: "hop", words: m.recipients_step_box },
  { step: "xep", words: m.recipients_step_fill },
  { step: "thiep", words: m.recipients_step_card },
  { step: "nguoi-nhan", words: m.recipients_step_list },
  { step: "ngay", words: m.recipients_step_day },
  { step: "kiem-tra", words: m.recipients_step_review },
]

/** The address of a step of a gift, without the language. */
export function giftPath(key: string, step: GiftStep): string {
  return `/hop-qua/${encodeURIComponent(key)}/${step}`
}

/** Where one is in putting a gift together; any step may be opened. */
export function GiftSteps({ giftKey, current }: { giftKey: string; current: GiftStep }) {
  return (
    <nav aria-label={m.recipients_steps()}>
      <ol className="flex flex-wrap gap-x-5 gap-y-1 text-15">
        {STEPS.map(({ step, words }, index) => (
          <li key={step} aria-current={step === current ? "step" : undefined} className="flex items-center gap-2">
            <span
              aria-hidden="true"
              className={`grid size-6 place-items-center rounded-full border-[1.5px] border-muc text-13 font-bold ${step === current ? "bg-hanh-7 text-gao" : "bg-gao text-muc"}`}
            >
              {index + 1}
            </span>
            {step === current ? (
              <span className="font-bold">{words()}</span>
            ) : (
              <Link to={href(giftPath(giftKey, step))} className="inline-flex min-h-11 min-w-11 items-center">
                {words()}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
