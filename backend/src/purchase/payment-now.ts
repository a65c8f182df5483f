import type { PaymentMethod } from "@ocop/shared/basket"
import type { PaymentState } from "@ocop/shared/purchase"

/** What of a purchase its payment is told by. */
export const PAYMENT_FIELDS = ["payment_method", "status", "hold_until", "paid_at"] as const

type PaymentRow = {
  payment_method: PaymentMethod
  status: "placing" | "open" | "settled" | "canceled"
  hold_until: Date | string | null
  paid_at: Date | string | null
}

export type PaymentNow = {
  method: PaymentMethod
  state: PaymentState
  hold_until: string | null
  paid_at: string | null
}

/** How a purchase is paid for, and whether it is. */
export function paymentNow({ payment_method, status, hold_until, paid_at }: PaymentRow): PaymentNow {
  return {
    method: payment_method,
    state: stateOf({ payment_method, status, hold_until, paid_at }),
    hold_until: status === "open" ? iso(hold_until) : null,
    paid_at: iso(paid_at),
  }
}

/** On which page the buyer has yet to pay. */
export function awaitedOf(row: PaymentRow): { awaits_transfer: boolean; awaits_card: boolean } {
  const isAwaiting = stateOf(row) === "awaiting"
  const { payment_method } = row
  return {
    awaits_transfer: isAwaiting && payment_method === "vietqr",
    awaits_card: isAwaiting && payment_method === "card",
  }
}

function stateOf({ payment_method, status, hold_until, paid_at }: PaymentRow): PaymentState {
  if (payment_method === "cod") return "at_door"
  if (paid_at !== null) return "paid"
  if (status !== "canceled") return "awaiting"
  return hold_until === null ? "canceled" : "expired"
}

/** Nothing is packed and nothing sent before the transfer has come. */
export function isUnpaid({ state }: Pick<PaymentNow, "state">): boolean {
  return state !== "at_door" && state !== "paid"
}

function iso(moment: Date | string | null): string | null {
  return moment === null ? null : new Date(moment).toISOString()
}
