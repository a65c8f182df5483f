import type { CashAccount, Place } from "./accounts.ts"
import type { LineCommission } from "./commission.ts"

/** Who collects: the platform, which then owes the sellers, or each seller, who then owes the fee. */
export const SETTLEMENT_MODES = ["platform", "direct"] as const
export type SettlementMode = (typeof SETTLEMENT_MODES)[number]

/** All amounts are whole đồng, zero or more. `id`s make an event's journal one, however often it is told. */

/** Money arrived. What is not `applied` to the purchase — too much, too late, of nobody knows whom — is unmatched. */
export type MoneyIn = {
  kind: "money_in"
  place: Place
  transaction_id: string
  group_id: string | null
  amount: number
  applied: number
}

/** A person found out which purchase unmatched money is for. */
export type MoneyAssigned = { kind: "money_assigned"; id: string; group_id: string; amount: number }

/** A purchase came to nothing: what was paid for it so far is unmatched again. */
export type MoneyReleased = { kind: "money_released"; id: string; group_id: string; amount: number }

/** Unmatched money went back to who sent it. */
export type MoneyReturned = { kind: "money_returned"; id: string; place: Place; amount: number }

type OfOrder = { group_id: string; order_id: string; organization_id: string }

/** What one line or the shipping of an order brings: from its buyer, and from a voucher at the platform's cost. */
export type Revenue = { paid: number; platform_borne: number }

/** A line as it was sold, with the commission that the rules of that day made of it, for good. */
export type SoldLine = Revenue & LineCommission

/**
 * One seller's part of a purchase is sold: paid for, or its cash collected. The commission of each line is frozen here.
 * In `direct` mode the money is the seller's already, and `held_in` says nothing.
 */
export type Sale = OfOrder & {
  kind: "sale"
  settlement: SettlementMode
  held_in: "buyer_funds" | CashAccount
  lines: readonly SoldLine[]
  shipping: Revenue
}

/** A carrier handed over the cash of these parcels. */
export type CashRemitted = {
  kind: "cash_remitted"
  id: string
  account: CashAccount
  parts: readonly (OfOrder & { amount: number })[]
}

/** What is given back of one seller's part: `refundOf` works it out. */
export type RefundParts = {
  goods: number
  shipping: number
  /** At the platform's cost. */
  goodwill: number
  commission_back: number
  goods_promotion_back: number
  shipping_promotion_back: number
}

/** A refund is granted; in `direct` mode the seller pays goods and shipping back, and we only the goodwill. */
export type RefundGranted = OfOrder & RefundParts & { kind: "refund"; id: string; settlement: SettlementMode }

export type RefundPaid = OfOrder & { kind: "refund_paid"; id: string; place: Place; amount: number }

/** A seller who was paid directly paid the fee. */
export type FeePaid = { kind: "fee_paid"; id: string; organization_id: string; amount: number }

export type MoneyEvent =
  MoneyIn | MoneyAssigned | MoneyReleased | MoneyReturned | Sale | CashRemitted | RefundGranted | RefundPaid | FeePaid
