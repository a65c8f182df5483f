import { z } from "zod"
import { PART_STATES } from "./rules.ts"

const Vnd = z.number().int()

/** What a seller says of the transfer for an order: all of it has come, or so many đồng of it so far. */
export const MarkReceived = z.discriminatedUnion("result", [
  z.strictObject({ result: z.literal("full") }),
  z.strictObject({ result: z.literal("short"), received: z.number().int().positive().max(9_999_999_999) }),
])
export type MarkReceived = z.infer<typeof MarkReceived>

/** One seller's part of a purchase, to be transferred to the seller. Amounts are whole đồng. */
export const TransferPart = z.object({
  /** The parcel's. */
  code: z.string(),
  seller: z.object({ handle: z.string(), name: z.string() }),
  state: z.enum(PART_STATES),
  due: Vnd,
  received: Vnd,
  left: Vnd,
  paid_at: z.iso.datetime().nullable(),
  /** Whether the seller said so, or the bank. */
  known_by: z.enum(["bank", "seller"]).nullable(),
  payee: z.object({ bank: z.string(), bin: z.string(), account: z.string(), name: z.string() }),
  memo: z.string(),
  /** What the QR code holds, over what is left; null when there is nothing to pay. */
  payload: z.string().nullable(),
})
export type TransferPart = z.infer<typeof TransferPart>

/** The transfer to the seller's own account that an order waits for, as the seller sees it. */
export const AwaitedTransfer = z.object({
  state: z.enum(PART_STATES),
  due: Vnd,
  received: Vnd,
  memo: z.string(),
  bank: z.string(),
  /** Its last digits. */
  account: z.string(),
  hold_until: z.iso.datetime().nullable(),
})
export type AwaitedTransfer = z.infer<typeof AwaitedTransfer>

/** `needs_account`: the buyer has not said where to. `to_pay`: the seller is to send it. `paid`: the seller has. */
export const SELLER_REFUND_STATES = ["needs_account", "to_pay", "paid"] as const

/** Money that a seller who was paid directly owes a buyer. */
export const SellerRefund = z.object({
  id: z.string(),
  /** `refund`: of what is not sent or came back. `excess`: it came too much, or too late. */
  kind: z.enum(["refund", "excess"]),
  parcel_code: z.string(),
  seller: z.object({ handle: z.string(), name: z.string() }),
  amount: Vnd,
  state: z.enum(SELLER_REFUND_STATES),
  asked_at: z.iso.datetime(),
  is_late: z.boolean(),
  payee: z.object({ bank: z.string(), bin: z.string(), account: z.string(), name: z.string() }).nullable(),
  memo: z.string(),
  /** What a QR code for this transfer holds; null where there is none to make. */
  payload: z.string().nullable(),
  sent_on: z.iso.date().nullable(),
  reference: z.string(),
})
export type SellerRefund = z.infer<typeof SellerRefund>

/** What is to be sent the oldest first, what was sent the newest first. */
export const SellerRefunds = z.object({ open: z.array(SellerRefund), done: z.array(SellerRefund) })
export type SellerRefunds = z.infer<typeof SellerRefunds>

export const LONGEST_REFERENCE = 60

/** As typed: the day of the transfer, and the bank's number of it. */
export const MarkRefundSent = z.strictObject({
  sent_on: z.string().max(20),
  reference: z.string().max(200),
})
export type MarkRefundSent = z.infer<typeof MarkRefundSent>

/** What sellers have not sent back yet, the oldest first. `count` counts all of them, `late` those that are overdue. */
export const OwedBySellers = z.object({
  refunds: z.array(SellerRefund),
  count: z.number().int(),
  late: z.number().int(),
})
export type OwedBySellers = z.infer<typeof OwedBySellers>
