import { z } from "@medusajs/framework/zod"
import { Picture, TemperatureClass } from "@ocop/shared/catalogue"
import { Stars } from "@ocop/shared/stars"

const ShownStar = z.object({ recognition_id: z.string(), stars: Stars, valid_until: z.iso.date() }).nullable()
const ShownLabel = z.record(z.string(), z.union([z.string(), z.number()]))
const ShownMaker = z.object({ handle: z.string(), name: z.string() }).nullable()

/**
 * What the buyer was shown at the moment of sale, kept with the purchase: prices, stars and labels change, and the
 * buyer may hold us to what the page said.
 */
export const Shown = z.object({
  day: z.iso.date(),
  /** The codes that were entered. */
  vouchers: z.array(z.string()).default([]),
  parcels: z.array(
    z.object({
      order_id: z.string(),
      seller: z.object({ id: z.string(), handle: z.string(), name: z.string(), place: z.string() }),
      temperature_class: TemperatureClass,
      /** Whether its seller let all of it be paid for at the door. */
      takes_cash: z.boolean().default(true),
      goods: z.number().int(),
      /** What vouchers took off the goods. */
      discount: z.number().int().default(0),
      /** What is paid for delivery, what was taken off it, and what of that the platform bears. */
      fee: z.number().int(),
      fee_discount: z.number().int().default(0),
      fee_platform_borne: z.number().int().default(0),
      /** Where it is fetched; null where it is sent. */
      pickup: z
        .object({
          point_id: z.string(),
          handle: z.string(),
          name: z.string(),
          street: z.string(),
          commune: z.string(),
          province: z.string(),
        })
        .nullable()
        .default(null),
      from_day: z.iso.date(),
      to_day: z.iso.date(),
      lines: z.array(
        z.object({
          line_id: z.string(),
          product_id: z.string(),
          product_handle: z.string(),
          variant_id: z.string(),
          name: z.string(),
          variant_title: z.string().nullable(),
          /** Who made it; not kept of purchases from before. */
          maker: ShownMaker.default(null),
          /** Of purchases from before it was kept, only the coldest of the parcel is known. */
          temperature_class: TemperatureClass.optional(),
          picture: Picture,
          star: ShownStar,
          label: ShownLabel,
          /** Of a ready box, what is in one, at the price of a piece. */
          contents: z
            .array(
              z.object({
                product_id: z.string(),
                variant_id: z.string(),
                product_handle: z.string(),
                name: z.string(),
                variant_title: z.string().nullable(),
                maker: ShownMaker,
                star: ShownStar,
                label: ShownLabel,
                price: z.number().int(),
                count: z.number().int(),
              }),
            )
            .default([]),
          quantity: z.number().int(),
          price: z.number().int(),
          total: z.number().int(),
          /** What a voucher took off that total, and what of it the platform bears; the rest is the seller's. */
          discount: z.number().int().default(0),
          platform_borne: z.number().int().default(0),
        }),
      ),
    }),
  ),
})
export type Shown = z.infer<typeof Shown>
