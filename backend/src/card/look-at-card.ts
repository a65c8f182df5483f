import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import Stripe from "stripe"
import { matchTransaction } from "../payment/match-transaction"
import { takeTransfers } from "../payment/take-transfers"
import { cardSessionOf, intentOf } from "./card-session"
import { STRIPE, stripe } from "./stripe"
import { transferOf } from "./transfer-of"

/** `status`: Stripe's, null before anything was made there. `paid`: the purchase that has been paid just now. */
export type Looked = { status: string | null; paid: string | null }

/** Asks Stripe where a purchase's card payment stands, and takes the money that has come. */
export async function lookAtCard(container: MedusaContainer, group_id: string): Promise<Looked> {
  const known = intentOf(await cardSessionOf(container, group_id))
  if (!known) return { status: null, paid: null }
  const intent = await stripe().paymentIntents.retrieve(known.id)
  return { status: intent.status, paid: await takeMoney(container, intent) }
}

/**
 * Cancels it, so that nobody pays any more for what is let go or paid otherwise. Where Stripe does not answer, it stays:
 * money that comes late goes back.
 *
 * @returns where it stands now; "processing" of one that cannot be cancelled and may still be paid
 */
export async function stopCard(container: MedusaContainer, group_id: string): Promise<Looked> {
  const known = intentOf(await cardSessionOf(container, group_id))
  if (!known) return { status: null, paid: null }
  try {
    const { status } = await stripe().paymentIntents.cancel(known.id)
    return { status, paid: null }
  } catch (error) {
    if (error instanceof Stripe.errors.StripeInvalidRequestError) return lookAtCard(container, group_id)
    const line = { event: "card_not_stopped", purchase_id: group_id, reason: String(error) }
    container.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify(line))
    return { status: null, paid: null }
  }
}

async function takeMoney(container: MedusaContainer, intent: Stripe.PaymentIntent): Promise<string | null> {
  const transfer = transferOf(intent, new Date())
  if (!transfer) return null
  const [id] = await takeTransfers(container, STRIPE, [transfer])
  return id === undefined ? null : matchTransaction(container, id)
}
