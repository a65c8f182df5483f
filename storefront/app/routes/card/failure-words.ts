import { m } from "#app/i18n/paraglide/messages.js"
import type { StripeFailure } from "./stripe-js.ts"

/** docs.stripe.com/declines/codes; whatever is not here was declined for reasons that banks keep to themselves. */
const WORDS: Readonly<Record<string, () => string>> = {
  insufficient_funds: m.card_no_funds,
  expired_card: m.card_expired,
  incorrect_cvc: m.card_wrong,
  invalid_cvc: m.card_wrong,
  incorrect_number: m.card_wrong,
  invalid_number: m.card_wrong,
  invalid_expiry_month: m.card_wrong,
  invalid_expiry_year: m.card_wrong,
  payment_intent_authentication_failure: m.card_unconfirmed,
  authentication_required: m.card_unconfirmed,
}

/** Why a card did not pay; null of what Stripe's own fields say beside themselves. */
export function failureWords({ type, code, decline_code }: StripeFailure): string | null {
  if (type === "validation_error") return null
  const words = WORDS[decline_code ?? ""] ?? WORDS[code ?? ""]
  if (words) return words()
  return type === "card_error" ? m.card_declined() : m.card_interrupted()
}
