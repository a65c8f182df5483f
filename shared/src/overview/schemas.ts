import { z } from "zod"

/** What an organization sold in a span of days, both counting: orders that were not cancelled, whole đồng with delivery. */
export const SalesRow = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  orders: z.number().int(),
  total: z.number().int(),
})
export type SalesRow = z.infer<typeof SalesRow>

export const LowStockItem = z.object({
  product_handle: z.string(),
  product_name: z.string(),
  variant_title: z.string().nullable(),
  left: z.number().int(),
})
export type LowStockItem = z.infer<typeof LowStockItem>

/** A paper that ends soon. */
export const EndingPaper = z.object({
  id: z.string(),
  stars: z.number().int().nullable(),
  standard: z.string().nullable(),
  product_name: z.string().nullable(),
  until: z.iso.date(),
  days: z.number().int(),
})
export type EndingPaper = z.infer<typeof EndingPaper>

/** `threshold` pieces or fewer are low; `count` counts all that are, `items` are the first of them. */
export const LowStock = z.object({
  threshold: z.number().int(),
  count: z.number().int(),
  items: z.array(LowStockItem),
})
export type LowStock = z.infer<typeof LowStock>

/** The desk's first page. `day` is today in Viet Nam. */
export const OverviewDocument = z.object({
  day: z.iso.date(),
  /**
   * What waits for the seller: orders to be packed, those of them that are new, and packed ones to be handed over;
   * complaints, goods on their way back, messages; orders to be transferred to the seller's own
   * account, and money of theirs to be sent back; requests of points to be answered or sent, and goods on the way to its
   * own points.
   */
  waiting: z.object({
    to_pack: z.number().int().default(0),
    new_orders: z.number().int().default(0),
    to_hand_over: z.number().int().default(0),
    complaints: z.number().int(),
    messages: z.number().int(),
    transfers: z.number().int().default(0),
    refunds: z.number().int().default(0),
    restocks: z.number().int().default(0),
    arrivals: z.number().int().default(0),
  }),
  ending_papers: z.array(EndingPaper),
  low_stock: LowStock,
  sales: z.object({ days: z.array(SalesRow), weeks: z.array(SalesRow), months: z.array(SalesRow) }),
})
export type OverviewDocument = z.infer<typeof OverviewDocument>

/** As typed. */
export const SetThreshold = z.strictObject({ threshold: z.string().max(20) })
export type SetThreshold = z.infer<typeof SetThreshold>

export const ThresholdSet = z.object({ threshold: z.number().int() })
export type ThresholdSet = z.infer<typeof ThresholdSet>
