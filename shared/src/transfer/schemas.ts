import { z } from "zod"
import { TransferPart } from "../direct/schemas.ts"
import { AgreedDeposit } from "../gift-order/deposit-schemas.ts"
import { TRANSFER_STATES } from "./rules.ts"

/** The bank transfer that a purchase waits for. Amounts are whole đồng. */
export const TransferDocument = z.object({
  code: z.string(),
  state: z.enum(TRANSFER_STATES),
  /** What is paid now: the deposit until that has come, where there is one. */
  due: z.number().int(),
  received: z.number().int(),
  left: z.number().int(),
  excess: z.number().int(),
  /** The moment until which the goods are held. */
  hold_until: z.iso.datetime().nullable(),
  /** The buyer may still prolong it, once. */
  may_extend: z.boolean(),
  /** The buyer may pay at the door instead. */
  may_pay_cash: z.boolean(),
  paid_at: z.iso.datetime().nullable(),
  /** The shop's account; null where each seller is paid directly. */
  payee: z.object({ bank: z.string(), bin: z.string(), account: z.string(), name: z.string() }).nullable(),
  memo: z.string(),
  /** What the QR code holds, over what is left; null when there is nothing to pay. */
  payload: z.string().nullable(),
  deposit: AgreedDeposit.nullable().default(null),
  /** Where each seller is paid directly: one transfer a seller. */
  parts: z.array(TransferPart).default([]),
})
export type TransferDocument = z.infer<typeof TransferDocument>

/** What may take the place of a payment that has not come: cash, and a transfer in place of a card. */
export const ChangePayment = z.strictObject({ method: z.enum(["cod", "vietqr"]) })
export type ChangePayment = z.infer<typeof ChangePayment>

/** Where money goes back to. All of it arrives as typed. */
export const SetPayoutAccount = z.strictObject({
  bin: z.string().max(20),
  number: z.string().max(100),
  holder: z.string().max(300),
})
export type SetPayoutAccount = z.infer<typeof SetPayoutAccount>
