import { z } from "zod"
import { FormKey } from "../parcel/schemas.ts"
import { LONGEST_MESSAGE } from "./rules.ts"

/** One message about one seller's order. Plain text. */
export const OrderMessage = z.object({
  id: z.string(),
  from: z.enum(["buyer", "seller"]),
  /** An operator wrote it for the seller. */
  on_behalf: z.boolean(),
  words: z.string(),
  at: z.iso.datetime(),
  /** The seller has seen it; always true for the seller's own. */
  is_read: z.boolean(),
})
export type OrderMessage = z.infer<typeof OrderMessage>

/** What was said about an order, the oldest first. `unread` counts the buyer's that the seller has not seen. */
export const Conversation = z.object({ messages: z.array(OrderMessage), unread: z.number().int() })
export type Conversation = z.infer<typeof Conversation>

export const SendMessage = z.strictObject({ key: FormKey, words: z.string().max(LONGEST_MESSAGE * 2) })
export type SendMessage = z.infer<typeof SendMessage>

/** All messages of a purchase, for operators. */
export const PurchaseConversations = z.object({
  parcels: z.array(z.object({ code: z.string(), messages: z.array(OrderMessage) })),
})
export type PurchaseConversations = z.infer<typeof PurchaseConversations>
