import { parseCode } from "@ocop/shared/purchase-code"
import { memoOf } from "@ocop/shared/vietqr"
import type Stripe from "stripe"
import type { BankNotice } from "../bank/gateway"
import { STRIPE } from "./stripe"

const CURRENCY = "vnd"

/**
 * Money that a card has brought, in the form in which all money is looked at: it names its purchase. Null of a payment
 * that is not paid, not ours, or not in đồng. Stripe's amounts in đồng are whole đồng.
 */
export function transferOf(intent: Stripe.PaymentIntent, at: Date): BankNotice | null {
  const code = parseCode(intent.metadata["purchase_code"] ?? "")
  if (code === null || intent.currency !== CURRENCY || intent.status !== "succeeded") return null
  return {
    ...{ transaction_id: intent.id, account_number: STRIPE, amount: intent.amount_received, direction: "in" },
    ...{ memo: memoOf(code), at, reference: idOf(intent.latest_charge), payer: null },
  }
}

/** Money that a bank has taken back because its customer disputes the payment: a person looks at it. */
export function takenBackBy(dispute: Stripe.Dispute, at: Date): BankNotice | null {
  if (dispute.currency !== CURRENCY) return null
  const payment = idOf(dispute.payment_intent)
  return {
    ...{ transaction_id: dispute.id, account_number: STRIPE, amount: dispute.amount, direction: "out" },
    ...{ memo: `${dispute.reason} ${payment}`.trim(), at, reference: payment, payer: null },
  }
}

/** Stripe sends an object or its id. */
export function idOf(of: string | { id: string } | null | undefined): string {
  return typeof of === "string" ? of : (of?.id ?? "")
}
