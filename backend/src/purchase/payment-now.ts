import type { PaymentMethod } from "@ocop/shared/basket"
import type { SettlementMode } from "@ocop/shared/ledger"
import type { PaymentState } from "@ocop/shared/purchase"

/** What of a purchase its payment is told by. */
export const PAYMENT_FIELDS = [
  "payment_method",
  "settlement",
  "status",
  "hold_until",
  "paid_at",
  "deposit_paid_at",
] as const

type PaymentRow = {
  payment_method: PaymentMethod
  status: "placing" | "open" | "settled" | "canceled"
  hold_until: Date | string | null
  paid_at: Date | string | null
  deposit_paid_at?: Date | string | null
}

export type PaymentNow = {
  method: PaymentMethod
  state: PaymentState
  hold_until: string | null
  paid_at: string | null
  /** Some of it was agreed to be enough for now, and has come; the rest is waited for. */
  is_deposited: boolean
}

/** How a purchase is paid for, and whether it is. */
export function paymentNow({
  payment_method,
  status,
  hold_until,
  paid_at,
  deposit_paid_at = null,
}: PaymentRow): PaymentNow {
  return {
    method: payment_method,
    state: stateOf({ payment_method, status, hold_until, paid_at }),
    hold_until: status === "open" ? iso(hold_until) : null,
    paid_at: iso(paid_at),
    is_deposited: status === "open" && deposit_paid_at !== null,
  }
}

/** What of one order that is transferred to its seller its payment is told by. */
export type PartRow = { state: "waiting" | "paid" | "closed"; paid_at: Date | string | null }

/** How one order of a purchase is paid for: as the purchase is, unless it is transferred to its own seller. */
export function orderPaymentNow(row: PaymentRow, part: PartRow | undefined): PaymentNow {
  if (part === undefined) return paymentNow(row)
  const status = { waiting: row.status, paid: "settled" as const, closed: "canceled" as const }[part.state]
  return paymentNow({ ...row, status, paid_at: part.paid_at })
}

/** Each order of it is transferred to its own seller. */
export function isPaidDirectly({ settlement, payment_method }: SettledAs): boolean {
  return settlement === "direct" && payment_method === "vietqr"
}

type SettledAs = { settlement: SettlementMode; payment_method: PaymentMethod }

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
