import { z } from "zod"
import { English, Picture, UnitPrice } from "../catalogue/schemas.ts"
import { PublicSalesPoint } from "../sales-point/schemas.ts"
import { StarMark } from "../stars/schemas.ts"

/** Where goods are fetched. */
export const PickupPlace = PublicSalesPoint.pick({
  handle: true,
  name: true,
  street: true,
  commune: true,
  province: true,
  phone: true,
  hours: true,
  exceptions: true,
})
export type PickupPlace = z.infer<typeof PickupPlace>

/** Who fetches. `phone` as typed; `email` may be "". */
export const SetPickup = z.strictObject({ name: z.string(), phone: z.string(), email: z.string(), note: z.string() })
export type SetPickup = z.infer<typeof SetPickup>

/** Goods that a point offers now. */
export const OfferedGoods = z.object({
  variant_id: z.string(),
  product_handle: z.string(),
  name: z.string(),
  variant_title: z.string().nullable(),
  variant_title_en: English,
  /** Who made them. */
  maker: z.object({ handle: z.string(), name: z.string() }),
  picture: Picture,
  star: StarMark.nullable(),
  price: z.number().int(),
  unit_price: UnitPrice.nullable(),
  available: z.number().int(),
})
export type OfferedGoods = z.infer<typeof OfferedGoods>

export const PickupOffer = z.object({ goods: z.array(OfferedGoods) })
export type PickupOffer = z.infer<typeof PickupOffer>
