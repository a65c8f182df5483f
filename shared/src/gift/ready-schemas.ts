import { z } from "zod"
import { English } from "../catalogue/schemas.ts"
import { StarMark } from "../stars/schemas.ts"
import { GiftBox, GiftPoint } from "./box-schemas.ts"

/** A box that its point has filled, with all that is in it. */
export const ReadyBox = GiftBox.pick({
  id: true,
  name: true,
  slots: true,
  offered_until: true,
  demo: true,
  pickup: true,
}).extend({
  point: GiftPoint,
  /** The box, its packing and its goods at the prices of today, whole đồng. */
  price: z.number().int(),
  goods: z.array(
    z.object({
      variant_id: z.string(),
      product_handle: z.string(),
      name: z.string(),
      name_en: English,
      variant_title: z.string(),
      variant_title_en: English,
      /** Who made them. */
      maker: z.string(),
      count: z.number().int(),
      /** In force on the day of delivery. */
      star: StarMark.nullable(),
    }),
  ),
  /** Some of it does not keep until the day of delivery when it is ordered today. */
  is_early: z.boolean(),
})
export type ReadyBox = z.infer<typeof ReadyBox>

/** The boxes of a season that can be ordered today, those that cost least first. */
export const ReadyBoxes = z.object({
  /** The day that the stars are of: until then gifts of the season should have come. */
  delivery_on: z.iso.date(),
  boxes: z.array(ReadyBox),
})
export type ReadyBoxes = z.infer<typeof ReadyBoxes>
