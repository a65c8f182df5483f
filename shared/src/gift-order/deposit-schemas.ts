import { z } from "zod"

/** Whole đồng. `balance_on`: the last day for the rest; `cancel_on`: the last day before the order is cancelled without it. */
export const DepositDocument = z.object({
  amount: z.number().int(),
  balance: z.number().int(),
  balance_on: z.iso.date(),
  cancel_on: z.iso.date(),
})
export type DepositDocument = z.infer<typeof DepositDocument>

/** The deposit that an order was placed with. `is_paid`: it has come, and the rest is what is waited for. */
export const AgreedDeposit = DepositDocument.extend({ is_paid: z.boolean() })
export type AgreedDeposit = z.infer<typeof AgreedDeposit>
