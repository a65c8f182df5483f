import type Stripe from "stripe"
import type { BankNotice } from "../bank/gateway"
import { takenBackBy, transferOf } from "./transfer-of"

/** A refund as Stripe tells of it. `payout_id`: ours. `status`: "pending", "requires_action", "succeeded", "failed", "canceled". */
export type ToldRefund = { payout_id: string; refund_id: string; status: string; problem: string | null }

export type EventContent = { transfers: BankNotice[]; refunds: ToldRefund[] }

/** What an event means for the shop's money; nothing for most of them. */
export function readEvent(event: Stripe.Event): EventContent {
  return { transfers: listOf(moneyOf(event)), refunds: listOf(refundOf(event)) }
}

function moneyOf(event: Stripe.Event): BankNotice | null {
  const at = new Date(event.created * 1000)
  if (event.type === "payment_intent.succeeded") return transferOf(event.data.object, at)
  return event.type === "charge.dispute.created" ? takenBackBy(event.data.object, at) : null
}

/** Whatever the event is called, which differs between the versions of Stripe's interface. */
function refundOf({ data: { object } }: Stripe.Event): ToldRefund | null {
  return "object" in object && object.object === "refund" ? toldRefund(object) : null
}

/** Null of a refund that somebody made at Stripe's own desk. */
export function toldRefund({ id, status, failure_reason, metadata }: Stripe.Refund): ToldRefund | null {
  const payout_id = metadata?.["payout_id"]
  if (!payout_id) return null
  return { payout_id, refund_id: id, status: status ?? "pending", problem: failure_reason ?? null }
}

function listOf<T>(one: T | null): T[] {
  return one === null ? [] : [one]
}
