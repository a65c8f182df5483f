import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import Stripe from "stripe"
import { BANK_MODULE } from "../modules/bank"
import { holdCardRefund, judge, judgeRefund } from "./judge-refund"
import { toldRefund, type ToldRefund } from "./read-event"
import { stripe } from "./stripe"

/** As many as a payment may have. */
const MOST = 100

/**
 * Asks Stripe to send money back to the card that paid it. The payout's id is the key of the call, and what is already
 * there of it is looked for first: a run that was stopped, or an answer that was lost, sends nothing twice. What Stripe
 * refuses goes on as a transfer; what it has not answered is asked again by the next run.
 */
export async function sendCardRefund(container: MedusaContainer, id: string): Promise<void> {
  const told = await holdCardRefund(container, id, () => send(container, id))
  // Also writes the books.
  if (told) await judgeRefund(container, told)
}

async function send(container: MedusaContainer, id: string): Promise<ToldRefund | null> {
  const bank = container.resolve(BANK_MODULE)
  const [row] = await bank.listPayouts({ id, state: "to_card" }, { take: 1 })
  if (!row?.card_payment) return null
  try {
    const refund = await ask({
      id,
      card_refund: row.card_refund,
      payment: row.card_payment,
      amount: Number(row.amount),
    })
    const told = toldRefund(refund)
    if (told) await judge(container, told)
    return told
  } catch (error) {
    const refused = refusalOf(error)
    const line = { event: "card_refund_failed", payout_id: id, is_final: refused !== null, reason: String(error) }
    container.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify(line))
    if (refused !== null) await bank.updatePayouts({ id, state: "needs_account", card_problem: refused })
    return null
  }
}

type Asked = { id: string; card_refund: string | null; payment: string; amount: number }

async function ask({ id, card_refund, payment, amount }: Asked): Promise<Stripe.Refund> {
  const { refunds } = stripe()
  if (card_refund !== null) return refunds.retrieve(card_refund)
  const { data } = await refunds.list({ payment_intent: payment, limit: MOST })
  const known = data.find(({ metadata }) => metadata?.["payout_id"] === id)
  if (known) return known
  const wanted = { payment_intent: payment, amount, metadata: { payout_id: id } }
  return refunds.create(wanted, { idempotencyKey: id })
}

/** Stripe's word for why it will never do it; null of a call that may yet go well, and of a wrong key of ours. */
function refusalOf(error: unknown): string | null {
  if (error instanceof Stripe.errors.StripeInvalidRequestError || error instanceof Stripe.errors.StripeCardError) {
    return error.code ?? error.message
  }
  return null
}
