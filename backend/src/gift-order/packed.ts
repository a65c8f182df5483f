import { z } from "@medusajs/framework/zod"

/** What a box of an order holds and looks like, kept as it was ordered. */
export const Packed = z.object({
  box: z.string(),
  items: z.array(
    z.object({
      variant_id: z.string(),
      product_id: z.string(),
      name: z.string(),
      variant_title: z.string(),
      count: z.number().int(),
    }),
  ),
  wrap: z.string().nullable(),
  ribbon: z.string().nullable(),
  card: z.string().nullable(),
  message: z.string(),
  sender: z.string(),
  hides_prices: z.boolean(),
})
export type Packed = z.infer<typeof Packed>
