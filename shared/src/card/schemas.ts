import { z } from "zod"
import { CARD_STATES } from "./rules.ts"

/** The card payment that a purchase waits for. Amounts are whole đồng. */
export const CardDocument = z.object({
  code: z.string(),
  state: z.enum(CARD_STATES),
  due: z.number().int(),
  received: z.number().int(),
  /** The moment until which the goods are held. */
  hold_until: z.iso.datetime().nullable(),
  /** The buyer may pay at the door instead. */
  may_pay_cash: z.boolean(),
  /** The buyer may transfer instead. */
  may_transfer: z.boolean(),
  paid_at: z.iso.datetime().nullable(),
  publishable_key: z.string(),
  /** What the buyer's browser shows Stripe; null unless `open`. */
  client_secret: z.string().nullable(),
})
export type CardDocument = z.infer<typeof CardDocument>
