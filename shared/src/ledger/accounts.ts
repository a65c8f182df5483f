import { CARRIERS } from "../parcel/rules.ts"

/** Where money of ours lies before it is on our bank account: a card's with Stripe, cash with who delivered the parcel. */
const PLACES = ["bank", "gateway:stripe"] as const
export type Place = (typeof PLACES)[number]

export type CashAccount = `carrier_cash:${(typeof CARRIERS)[number]}`
export const CASH_ACCOUNTS = CARRIERS.map((carrier): CashAccount => `carrier_cash:${carrier}`)

/**
 * The accounts that grow on the debit side: what we have, what is owed to us, what we have spent.
 *
 * - `carrier_cash:…`: what a carrier collected and has not handed over; `self` is the seller who delivered
 * - `fee_receivable`: commission that a seller owes who was paid directly
 * - `goodwill`, `promotion_cost`: refunds and vouchers at the platform's cost
 */
const DEBIT_ACCOUNTS = [...PLACES, ...CASH_ACCOUNTS, "fee_receivable", "goodwill", "promotion_cost"] as const

/**
 * The accounts that grow on the credit side: what we owe, and what we earn.
 *
 * - `buyer_funds`: paid for a purchase that is not paid in full yet
 * - `unmatched`: on our account, and nobody knows for what: a person finds out
 * - `seller_goods`, `seller_shipping`: what is owed to a seller, commission already taken off the goods
 * - `refund_payable`: granted to a buyer, not yet paid out
 */
const CREDIT_ACCOUNTS = [
  "buyer_funds",
  "unmatched",
  "seller_goods",
  "seller_shipping",
  "refund_payable",
  "commission",
] as const

export const ACCOUNTS = [...DEBIT_ACCOUNTS, ...CREDIT_ACCOUNTS] as const
export type Account = (typeof ACCOUNTS)[number]

/** On which side an account grows, so that its balance is as a rule above zero there. */
export function sideOf(account: Account): "debit" | "credit" {
  return (CREDIT_ACCOUNTS as readonly Account[]).includes(account) ? "credit" : "debit"
}
