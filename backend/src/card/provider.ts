import type { env } from "../env"

type Settings = Pick<typeof env, "STRIPE_API_KEY" | "STRIPE_API_URL" | "STRIPE_WEBHOOK_SECRET">

/** Medusa's provider of card payments, where the shop has an account with Stripe. */
export function cardProvider({ STRIPE_API_KEY, STRIPE_API_URL, STRIPE_WEBHOOK_SECRET }: Settings) {
  if (!STRIPE_API_KEY) return []
  const options = {
    apiKey: STRIPE_API_KEY,
    webhookSecret: STRIPE_WEBHOOK_SECRET,
    apiUrl: STRIPE_API_URL,
    capture: true,
  }
  return [{ resolve: "./src/providers/payment-stripe", id: "stripe", options }]
}
