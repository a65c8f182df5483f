import { z } from "zod"

/**
 * The account that an organization's money goes to, as it was typed; an empty number stays as it is. `confirmed`: who wrote
 * it down has seen it as it will be kept, and says that it is right.
 */
export const SetSellerAccount = z.strictObject({
  bin: z.string().max(20),
  number: z.string().max(100),
  holder: z.string().max(300),
  confirmed: z.boolean().default(false),
})
export type SetSellerAccount = z.infer<typeof SetSellerAccount>

/** `number` shows its last four digits. `until` is null of the one in use. */
export const KeptAccount = z.object({
  bank: z.string(),
  bin: z.string(),
  number: z.string(),
  holder: z.string(),
  since: z.iso.datetime(),
  until: z.iso.datetime().nullable(),
})
export type KeptAccount = z.infer<typeof KeptAccount>

export const SellerAccountDocument = z.object({
  account: KeptAccount.nullable(),
  /** Those of before, the newest first. */
  former: z.array(KeptAccount),
  /** What was typed, as it would be kept: whole, to be looked at once more. Nothing is kept yet. */
  draft: z.object({ bank: z.string(), bin: z.string(), number: z.string(), holder: z.string() }).nullable(),
  /** Buyers transfer to it; otherwise what the shop owes goes there. */
  is_shown_to_buyers: z.boolean(),
})
export type SellerAccountDocument = z.infer<typeof SellerAccountDocument>
