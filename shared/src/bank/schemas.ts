import { z } from "zod"
import { REFUND_STATES } from "../purchase/schemas.ts"
import { SetPayoutAccount } from "../transfer/schemas.ts"

/** `new`: not looked at yet. `matched`: it pays for a purchase. `open`: a person has to look. `closed`: a person has. */
export const BANK_STATES = ["new", "matched", "open", "closed"] as const
export const BankState = z.enum(BANK_STATES)
export type BankState = z.infer<typeof BankState>

/**
 * Why a person has to look at money. `unknown_memo`: nobody's code is in it. `too_much`: more than was asked.
 * `paid_already`, `canceled`: what the purchase it names had become before. `wrong_account`: not into the shop's
 * account. `outgoing`: it left the account, and is none of the payouts that were sent.
 */
export const BANK_PROBLEMS = [
  "unknown_memo",
  "too_much",
  "paid_already",
  "canceled",
  "wrong_account",
  "outgoing",
] as const
export const BankProblem = z.enum(BANK_PROBLEMS)
export type BankProblem = z.infer<typeof BankProblem>

export const BANK_ROWS_AT_DESK = 25
export const LONGEST_BANK_NOTE = 500

const Page = z.coerce.number().int().min(1).max(100_000).default(1)
const Note = z.string().trim().max(LONGEST_BANK_NOTE)

/** What a person has to look at first, the oldest first; what is done the newest first. */
export const ListBankTransactions = z.strictObject({
  state: z.enum(["open", "matched", "closed"]).catch("open").default("open"),
  page: Page,
})
export type ListBankTransactions = z.infer<typeof ListBankTransactions>

/** Money on the shop's account. Amounts are whole đồng. */
export const BankRow = z.object({
  id: z.string(),
  gateway: z.string(),
  direction: z.enum(["in", "out"]),
  amount: z.number().int(),
  /** What of it nothing was bought for. */
  excess: z.number().int(),
  memo: z.string(),
  reference: z.string(),
  account_number: z.string(),
  at: z.iso.datetime(),
  payer: z
    .object({ bank: z.string().nullable(), account: z.string().nullable(), name: z.string().nullable() })
    .nullable(),
  state: BankState,
  problem: BankProblem.nullable(),
  /** Of the purchase that it is for, or names. */
  purchase_code: z.string().nullable(),
  note: z.string(),
  handled_at: z.iso.datetime().nullable(),
  /** The e-mail of who did. */
  handled_by: z.string().nullable(),
})
export type BankRow = z.infer<typeof BankRow>

export const BankPage = z.object({
  transactions: z.array(BankRow),
  count: z.number().int(),
  page: z.number().int(),
  per_page: z.number().int(),
  /** How many wait for a person. */
  open: z.number().int(),
})
export type BankPage = z.infer<typeof BankPage>

/** A person has found out which purchase it is for. */
export const AssignMoney = z.strictObject({ code: z.string().trim().max(20), note: Note.default("") })
export type AssignMoney = z.infer<typeof AssignMoney>

/** What is too much of it goes back to that account. */
export const ReturnMoney = SetPayoutAccount.extend({ note: Note.default("") })
export type ReturnMoney = z.infer<typeof ReturnMoney>

/** Nothing is to be done about it, because of what the note says. */
export const CloseMoney = z.strictObject({ note: Note.min(3) })
export type CloseMoney = z.infer<typeof CloseMoney>

export const ListPayouts = z.strictObject({
  state: z.enum(REFUND_STATES).catch("to_pay").default("to_pay"),
  page: Page,
})
export type ListPayouts = z.infer<typeof ListPayouts>

/** Money to be sent back. The whole account number stands only where it is sent to. */
export const PayoutRow = z.object({
  id: z.string(),
  kind: z.enum(["refund", "excess"]),
  purchase_code: z.string().nullable(),
  amount: z.number().int(),
  bank: z.string().nullable(),
  account_number: z.string().nullable(),
  account_name: z.string().nullable(),
  /** It goes, or was to go, to the card that paid it. */
  is_to_card: z.boolean(),
  /** Stripe's word for why the card did not get it. */
  card_problem: z.string().nullable(),
  /** What the transfer is to say. */
  memo: z.string(),
  state: z.enum(REFUND_STATES),
  batch: z.string().nullable(),
  asked_at: z.iso.datetime(),
  paid_at: z.iso.datetime().nullable(),
})
export type PayoutRow = z.infer<typeof PayoutRow>

export const PayoutPage = z.object({
  payouts: z.array(PayoutRow),
  count: z.number().int(),
  page: z.number().int(),
  per_page: z.number().int(),
  counts: z.object({
    needs_account: z.number().int(),
    to_pay: z.number().int(),
    sent: z.number().int(),
    to_card: z.number().int(),
  }),
  /** Whole đồng of all that is to be paid now. */
  to_pay_total: z.number().int(),
})
export type PayoutPage = z.infer<typeof PayoutPage>

/** The file of payouts that went to the bank together. */
export const PayoutBatch = z.object({ batch: z.string(), count: z.number().int(), total: z.number().int() })
export type PayoutBatch = z.infer<typeof PayoutBatch>

/** `paid`: the bank has done it. `refused`: it has not, and the account is asked for again. */
export const MarkPayout = z.strictObject({ result: z.enum(["paid", "refused"]) })
export type MarkPayout = z.infer<typeof MarkPayout>

/** Money given back of its own accord. Whole đồng. `key`: made with the form, sent twice it is done once. */
export const RefundGoodwill = z.strictObject({
  amount: z.number().int().positive(),
  reason: Note.min(3),
  key: z.string().regex(/^[\w-]{16,64}$/),
})
export type RefundGoodwill = z.infer<typeof RefundGoodwill>
