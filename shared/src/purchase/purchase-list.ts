import { z } from "zod"
import { ParcelStatus, PurchaseDocument } from "./schemas.ts"

export const PURCHASES_AT_DESK = 20

/**
 * The operators' list. `q`: a whole code, or the phone number of who bought; `order_id`: of one of its parcels. `page`
 * counts from 1.
 */
export const ListPurchases = z.strictObject({
  q: z.string().trim().max(100).default(""),
  order_id: z.string().max(64).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})
export type ListPurchases = z.infer<typeof ListPurchases>

const PurchaseRow = PurchaseDocument.pick({ code: true, placed_at: true, status: true }).extend({
  recipient: PurchaseDocument.shape.recipient.pick({ name: true, phone: true }),
  /** Whole đồng. */
  total: z.number().int(),
  parcels: z.array(z.object({ order_id: z.string(), seller: z.string(), status: ParcelStatus })),
})
export type PurchaseRow = z.infer<typeof PurchaseRow>

/** The newest first. */
export const PurchaseList = z.object({
  purchases: z.array(PurchaseRow),
  count: z.number().int(),
  page: z.number().int(),
  per_page: z.number().int(),
})
export type PurchaseList = z.infer<typeof PurchaseList>

export const PurchaseAnswer = z.object({ purchase: PurchaseDocument })
export type PurchaseAnswer = z.infer<typeof PurchaseAnswer>
