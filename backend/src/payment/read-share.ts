import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { providerIdOf, SHARE_PROVIDER } from "../purchase/choice"
import { paymentCollectionIdOf } from "../purchase/plan"
import { keyOfNote } from "./refund-note"

/** One order's part of a payment that has come, or the payment that its seller has received for it alone. Amounts are whole đồng. */
export type Share = {
  payment_id: string
  captured: number
  refunded: number
  /** `note`: what the refund was asked for by, its key. */
  refunds: { id: string; amount: number; note: string }[]
}

/** Null where nothing was paid before delivery. */
export async function readShare(container: MedusaContainer, order_id: string): Promise<Share | null> {
  const payments = container.resolve(Modules.PAYMENT)
  const sessions = await payments.listPaymentSessions({
    payment_collection_id: paymentCollectionIdOf(order_id),
    provider_id: [SHARE_PROVIDER, providerIdOf("vietqr")],
  })
  const paid = sessions.filter(({ authorized_at }) => authorized_at)
  if (paid.length === 0) return null
  const [payment] = await payments.listPayments(
    { payment_session_id: paid.map(({ id }) => id) },
    { relations: ["captures", "refunds"], take: 1 },
  )
  if (!payment) return null
  const sum = (rows: readonly { amount: unknown }[] = []) => rows.reduce((all, { amount }) => all + Number(amount), 0)
  return {
    payment_id: payment.id,
    captured: sum(payment.captures),
    refunded: sum(payment.refunds),
    refunds: (payment.refunds ?? []).map(({ id, amount, note }) => ({
      id,
      amount: Number(amount),
      note: keyOfNote(note),
    })),
  }
}
