import type { CardDocument } from "@ocop/shared/card"
import { useState } from "react"
import { useHydrated } from "#app/ui/use-hydrated.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { Notice } from "#app/ui/notice.tsx"
import { money } from "#app/ui/price.tsx"
import { failureWords } from "./failure-words.ts"
import { useCardFields, type CardFields } from "./use-card-fields.ts"

type CardFormProps = { card: CardDocument; clientSecret: string; failure: string | null }

/** Stripe's fields and the button. `failure`: of a try that led over the bank's own page. */
export function CardForm({ card, clientSecret, failure }: CardFormProps) {
  const { place, fields, hasFailed } = useCardFields({ publishableKey: card.publishable_key, clientSecret })
  const [isPaying, setPaying] = useState(false)
  const [problem, say] = useState(failure)

  /** Whether it is paid, the page asks the shop, and the shop Stripe. */
  async function pay({ stripe, elements }: CardFields) {
    setPaying(true)
    say(null)
    const here = window.location.origin + window.location.pathname
    const confirmParams = { return_url: here }
    const { error } = await stripe.confirmPayment({ elements, confirmParams, redirect: "if_required" })
    if (!error) return window.location.replace(here)
    say(failureWords(error))
    setPaying(false)
  }

  if (hasFailed) return <Notice tone="warning">{m.card_not_loaded()}</Notice>
  return (
    <form
      aria-label={m.card_fields()}
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (fields !== null && !isPaying) void pay(fields)
      }}
    >
      {fields === null && <Loading />}
      <div ref={place} />
      <div role="alert">{problem !== null && <Notice tone="stop">{problem}</Notice>}</div>
      {fields !== null && (
        <SubmitButton pending={isPaying} className="min-h-13 w-full text-18">
          {m.card_pay({ amount: money(card.due) })}
        </SubmitButton>
      )}
    </form>
  )
}

/** Until a script runs, if one ever does, nothing is being loaded. */
function Loading() {
  return <p>{useHydrated() ? m.card_loading() : m.card_scriptless()}</p>
}
