import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { MailLocale } from "@ocop/shared/account"
import type { PlacePurchase } from "@ocop/shared/basket"
import type { PlacedPurchase } from "@ocop/shared/purchase"
import { stillWorking } from "../basket/problems"
import { withBasketLock } from "../basket/with-basket-lock"
import { completePurchaseWorkflow } from "../workflows/purchase/complete-purchase"
import type { PurchaseChoice } from "./choice"
import { tokenOf } from "./code"
import { Turnstile } from "./turnstile"

/** In one process: what two processors and the usual ten connections carry. */
const RUNS_AT_ONCE = 4

/**
 * Buys a basket as it was shown. The same basket bought again answers with the same purchase.
 *
 * @throws ProblemError with everything that is in the way; 503 still_working while another run is at it
 */
export async function placePurchase(
  container: MedusaContainer,
  cart_id: string,
  { payment, shown_total, age_wording, locale }: PlacePurchase,
): Promise<PlacedPurchase> {
  const choice = { payment, shown_total, age_wording }
  return withBasketLock(container, cart_id, () => completeCart(container, cart_id, { locale, choice }))
}

/** Turns a cart into a purchase, or finds the one it has become. Without a choice, the cart must be ready. */
export async function completeCart(
  container: MedusaContainer,
  cart_id: string,
  how: { locale?: MailLocale; choice?: PurchaseChoice } = {},
): Promise<PlacedPurchase> {
  const input = { cart_id, ...how }
  const group = await run(() => completePurchaseWorkflow(container).run({ input, throwOnError: false }))
  if (!group) throw stillWorking()
  const { code, awaits_transfer, awaits_card } = group
  return { code, token: tokenOf(code), awaits_transfer, awaits_card }
}

const turnstile = new Turnstile(RUNS_AT_ONCE)

/** @throws what the workflow failed with, or 503 still_working when it could not begin */
async function run<T>(start: () => Promise<{ result: T; errors: { error: unknown }[] }>): Promise<T> {
  const { result, errors } = await turnstile.pass(start)
  const [failure] = errors
  if (failure) throw isBusy(failure.error) ? stillWorking() : toError(failure.error)
  return result
}

/** A lock that somebody else holds (another run, or one that died a moment ago), or no free connection. */
function isBusy(error: unknown): boolean {
  const { type, name } = Failure.parse(error)
  return type === MedusaError.Types.CONFLICT || name === "KnexTimeoutError"
}

/** What crossed a workflow has lost its class and kept its fields. */
function toError(error: unknown): Error {
  return error instanceof Error ? error : Object.assign(new Error(), { ...Object(error) })
}

const Failure = z
  .object({ type: z.unknown(), name: z.unknown(), message: z.string().optional() })
  .catch({ type: undefined, name: undefined })
