import { z } from "zod"
import { PaymentMethod } from "../basket/schemas.ts"
import { English, Picture, UnitPrice } from "../catalogue/schemas.ts"
import { BoxContents } from "../gift/contents-schemas.ts"
import { NOT_COLLECTED, PARCEL_STATES, SELLER_REASONS } from "../parcel/rules.ts"
import { FormKey, LONGEST_PARCEL_NOTE } from "../parcel/schemas.ts"
import { StarMark } from "../stars/schemas.ts"

/** Who fetches. `phone` as typed; `email` may be "". */
export const SetPickup = z.strictObject({ name: z.string(), phone: z.string(), email: z.string(), note: z.string() })
export type SetPickup = z.infer<typeof SetPickup>

/** What clerks prepare and hand over at a point. The code is the buyer's to tell, and stands nowhere here. */
export const PickupDocument = z.object({
  code: z.string(),
  state: z.enum(PARCEL_STATES),
  placed_at: z.iso.datetime(),
  ready_at: z.iso.datetime().nullable(),
  kept_until: z.iso.date().nullable(),
  /** It has been kept for as long as was said. */
  is_overdue: z.boolean(),
  recipient: z.object({ name: z.string(), phone: z.string() }),
  note: z.string(),
  lines: z.array(
    z.object({
      line_id: z.string(),
      name: z.string(),
      variant_title: z.string().nullable(),
      picture: Picture,
      maker: z.string().nullable(),
      /** Of a ready box. */
      contents: BoxContents.default([]),
      price: z.number().int(),
      quantity: z.number().int(),
    }),
  ),
  /** Whole đồng that the clerk takes when handing it over. */
  due: z.number().int(),
  method: PaymentMethod,
})
export type PickupDocument = z.infer<typeof PickupDocument>

export const PICKUP_LISTS = ["waiting", "done"] as const
/** `q`: the code that the buyer tells, or the last four digits of the phone, with a name or without. */
export const ListPickups = z.object({
  list: z.enum(PICKUP_LISTS).default("waiting"),
  q: z.string().max(100).default(""),
})
export type ListPickups = z.infer<typeof ListPickups>

/** What waits is listed the oldest first, what is over the newest first. */
export const PickupPage = z.object({
  point: z.object({ handle: z.string(), name: z.string() }),
  list: z.enum(PICKUP_LISTS),
  q: z.string(),
  pickups: z.array(PickupDocument),
  /** There are more than are listed. */
  is_cut: z.boolean(),
})
export type PickupPage = z.infer<typeof PickupPage>

export const PickupAnswer = z.object({ point: PickupPage.shape.point, pickup: PickupDocument })
export type PickupAnswer = z.infer<typeof PickupAnswer>

/** `pickup_code` as the buyer tells it. */
export const HandOverPickup = z.strictObject({ pickup_code: z.string().max(40) })
export type HandOverPickup = z.infer<typeof HandOverPickup>

export const PreparePickup = z.strictObject({ key: FormKey })
export type PreparePickup = z.infer<typeof PreparePickup>

export const CancelPickup = z.strictObject({
  key: FormKey,
  reason: z.enum([...SELLER_REASONS, NOT_COLLECTED]),
  note: z.string().max(LONGEST_PARCEL_NOTE),
})
export type CancelPickup = z.infer<typeof CancelPickup>

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

/** A box that the point has filled, and sells as it is. */
export const OfferedBox = z.object({
  variant_id: z.string(),
  name: z.string(),
  picture: Picture,
  contents: BoxContents,
  /** The box and all that is in it, whole đồng. */
  price: z.number().int(),
  available: z.number().int(),
})
export type OfferedBox = z.infer<typeof OfferedBox>

export const PickupOffer = z.object({ goods: z.array(OfferedGoods), boxes: z.array(OfferedBox).default([]) })
export type PickupOffer = z.infer<typeof PickupOffer>
