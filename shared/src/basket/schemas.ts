import { z } from "zod"
import { MailLocale } from "../account/mail-locale.ts"
import {
  DeliveryLimit,
  DeliveryOffer,
  English,
  MakerLink,
  Picture,
  TemperatureClass,
  UnitPrice,
} from "../catalogue/schemas.ts"
import { ClosureNotice } from "../closure/schemas.ts"
import { BoxContents } from "../gift/contents-schemas.ts"
import { PickupPlace } from "../pickup/place.ts"
import { Problem } from "../problem/schemas.ts"
import { AgeWording } from "../selling/schemas.ts"
import { StarMark } from "../stars/schemas.ts"
import { VoucherConditions } from "../voucher/schemas.ts"
import { MAX_QUANTITY } from "./limits.ts"

export const AddLine = z.strictObject({
  variant_id: z.string().min(1),
  quantity: z.number().int().min(1).max(MAX_QUANTITY),
})
export type AddLine = z.infer<typeof AddLine>

/** 0 takes the line out. */
export const ChangeLine = z.strictObject({ quantity: z.number().int().min(0).max(MAX_QUANTITY) })
export type ChangeLine = z.infer<typeof ChangeLine>

export const SetDestination = z.strictObject({ commune_code: z.string().regex(/^\d{5}$/) })

/** Who receives, and where. `phone` arrives as typed and is checked with libphonenumber; `email` may be "". */
export const SetDelivery = z.strictObject({
  name: z.string(),
  phone: z.string(),
  email: z.string(),
  commune_code: z.string(),
  /** Only when a form posts it: refused when the commune is not of this province. */
  province_code: z.string().optional(),
  street: z.string(),
  note: z.string(),
})
export type SetDelivery = z.infer<typeof SetDelivery>

/**
 * `vietqr`: a bank transfer that is found by its memo; offered where the shop has told its account. `card`: an
 * international card, by Stripe; offered where the shop has an account there.
 */
export const PAYMENT_METHODS = ["cod", "vietqr", "card"] as const
export const PaymentMethod = z.enum(PAYMENT_METHODS)
export type PaymentMethod = z.infer<typeof PaymentMethod>

/**
 * `shown_total` is what the button said, in đồng: the purchase is refused when it is no longer true. `age_wording` is
 * the version of the words that a buyer of alcohol ticked, null when nothing was. `locale` is the language of the page,
 * and so of the mails.
 */
export const PlacePurchase = z.strictObject({
  payment: PaymentMethod,
  shown_total: z.number().int().nonnegative(),
  age_wording: AgeWording.nullable().default(null),
  locale: MailLocale.default("vi"),
})
export type PlacePurchase = z.infer<typeof PlacePurchase>

export const BasketLine = z.object({
  id: z.string(),
  variant_id: z.string(),
  product_handle: z.string(),
  name: z.string(),
  variant_title: z.string().nullable(),
  variant_title_en: English,
  picture: Picture,
  star: StarMark.nullable(),
  /** Of a ready box. */
  contents: BoxContents.default([]),
  price: z.number().int(),
  unit_price: UnitPrice.nullable(),
  quantity: z.number().int(),
  /** How many can be had now, this line's own included. */
  available: z.number().int(),
  total: z.number().int(),
  /** What a voucher takes off that total. */
  discount: z.number().int().default(0),
  /**
   * Why this line cannot be ordered: `stopped`, `revoked`, `lapsed`, `out_of_stock`, `too_many`, `unpublished`,
   * `enquiry_only`, `not_sold_here`; at a sales point also `not_at_point`, `resale_ended`, `point_closed`,
   * `box_goods_gone`.
   */
  problem: Problem.nullable(),
})
export type BasketLine = z.infer<typeof BasketLine>

/** The lines of one seller: one parcel, later one order. */
export const BasketGroup = z.object({
  seller: MakerLink.extend({ place: z.string() }),
  lines: z.array(BasketLine),
  goods: z.number().int(),
  /** What a voucher takes off its goods. */
  discount: z.number().int().default(0),
  /** What is taken off its delivery, whose fee is told as it is without. */
  fee_discount: z.number().int().default(0),
  /** From how much on its delivery is free, at most `ceiling` of it, and how much is missing; null where it never is. */
  free_delivery: z
    .object({ missing: z.number().int(), ceiling: z.number().int().nullable(), of_seller: z.boolean() })
    .nullable()
    .default(null),
  temperature_class: TemperatureClass,
  /** Null when the parcel may go everywhere. */
  delivery_limit: DeliveryLimit.nullable(),
  /** Null until a destination is known. */
  delivery: DeliveryOffer.nullable(),
  /** Days of preparation that its goods need before it is sent; null when they lie ready. */
  lead_time_days: z.number().int().nullable(),
  /** Null unless what is ordered now leaves later for it. */
  closure: ClosureNotice.nullable(),
})
export type BasketGroup = z.infer<typeof BasketGroup>

export const BasketDocument = z.object({
  id: z.string(),
  item_count: z.number().int(),
  groups: z.array(BasketGroup),
  destination: z
    .object({ commune_code: z.string(), province_code: z.string(), commune: z.string(), province: z.string() })
    .nullable(),
  /** Null until page 1 of the checkout was accepted. */
  contact: z
    .object({ name: z.string(), phone: z.string(), email: z.string(), street: z.string(), note: z.string() })
    .nullable(),
  /** `discount`: what is taken off the goods. `shipping`: what is paid for it, with `shipping_discount` taken off. */
  totals: z.object({
    goods: z.number().int(),
    discount: z.number().int().default(0),
    shipping: z.number().int(),
    shipping_discount: z.number().int().default(0),
    total: z.number().int(),
  }),
  /** The code that was entered, on which conditions, and why it takes nothing off now. */
  voucher: z
    .object({ code: z.string(), conditions: VoucherConditions, problem: Problem.nullable() })
    .nullable()
    .default(null),
  /** Holds alcohol: the buyer has to say to be of age. */
  adults_only: z.boolean(),
  payment_methods: z.array(z.object({ method: PaymentMethod, problem: Problem.nullable() })),
  /** A transfer goes to each seller's own account, and not to the shop's. */
  pays_sellers: z.boolean().default(false),
  /** True when "Đặt hàng" may be pressed. */
  ready: z.boolean(),
  /** The purchase that this basket has become, if it has. */
  purchase_code: z.string().nullable(),
  /** The sales point at which its goods lie and are fetched; null where they are sent. */
  pickup: PickupPlace.nullable().default(null),
})
export type BasketDocument = z.infer<typeof BasketDocument>
