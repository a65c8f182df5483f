import { MedusaError } from "@medusajs/framework/utils"
import Stripe from "stripe"
import { env } from "../env"

/** As the gateway of money is called that Stripe tells of, and the place in the books where it lies. */
export const STRIPE = "stripe"

/** A page waits for the answer, and a purchase is held meanwhile. */
const TIMEOUT_MS = 10_000

/** Stripe's own client, which asks again once when the network fails. `apiUrl`: "https://api.stripe.com". */
export function makeStripe({ apiKey, apiUrl }: { apiKey: string; apiUrl: string }): Stripe {
  const { hostname, port, protocol } = new URL(apiUrl)
  return new Stripe(apiKey, {
    host: hostname,
    ...(port === "" ? {} : { port }),
    protocol: protocol === "http:" ? "http" : "https",
    timeout: TIMEOUT_MS,
    maxNetworkRetries: 1,
    telemetry: false,
  })
}

let made: Stripe | undefined

/** @throws MedusaError where the shop has no account with Stripe */
export function stripe(): Stripe {
  const { STRIPE_API_KEY: apiKey, STRIPE_API_URL: apiUrl } = env
  if (!apiKey) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The shop has no account with Stripe")
  return (made ??= makeStripe({ apiKey, apiUrl }))
}
