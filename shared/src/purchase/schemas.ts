import { z } from "zod"
import { PaymentMethod } from "../basket/schemas.ts"
import { English, Picture } from "../catalogue/schemas.ts"
import { BoxContents } from "../gift/contents-schemas.ts"
import { AgreedDeposit } from "../gift-order/deposit-schemas.ts"
import { Box, ParcelEvent, ParcelLine } from "../parcel/schemas.ts"
import { ParcelPickup } from "../pickup/place.ts"
import { AgeWording } from "../selling/schemas.ts"
import { Stars } from "../stars/schemas.ts"

/** `token` opens the order page without signing in; it travels in the mailed link. */
export const PlacedPurchase = z.object({
  code: z.string(),
  token: z.string(),
  /** The buyer is to be led to the page of the transfer. */
  awaits_transfer: z.boolean().default(false),
  /** The same for the page of the card. */
  awaits_card: z.boolean().default(false),
})
export type PlacedPurchase = z.infer<typeof PlacedPurchase>

export const LookUpPurchase = z.strictObject({ code: z.string(), phone: z.string() })
export type LookUpPurchase = z.infer<typeof LookUpPurchase>

export const PARCEL_STATUSES = ["awaiting_payment", "packing", "sent", "delivered", "canceled"] as const
export const ParcelStatus = z.enum(PARCEL_STATUSES)
export type ParcelStatus = z.infer<typeof ParcelStatus>

/** What has become of a parcel since it was bought. Whole đồng; what may be done by whoever reads it. */
export const ParcelProgress = z.object({
  code: z.string(),
  lines: z.array(ParcelLine),
  boxes: z.array(Box),
  /** The newest first. */
  events: z.array(ParcelEvent),
  goods: z.number().int(),
  /** What is taken off those goods. */
  discount: z.number().int().default(0),
  fee: z.number().int(),
  due: z.number().int(),
  owed: z.number().int(),
  may_cancel: z.boolean(),
  may_receive: z.boolean(),
})
export type ParcelProgress = z.infer<typeof ParcelProgress>

export const Parcel = z.object({
  order_id: z.string(),
  seller: z.object({ handle: z.string(), name: z.string() }),
  status: ParcelStatus,
  lines: z.array(
    z.object({
      line_id: z.string(),
      variant_id: z.string(),
      name: z.string(),
      variant_title: z.string().nullable(),
      variant_title_en: English,
      /** Who made it, where somebody else sells it. */
      maker: z.string().nullable().default(null),
      product_handle: z.string(),
      picture: Picture,
      /** The star that was in force, and shown, when it was bought. */
      stars_at_sale: Stars.nullable(),
      /** Of a ready box. */
      contents: BoxContents.default([]),
      quantity: z.number().int(),
      price: z.number().int(),
      total: z.number().int(),
      /** What a voucher took off that total. */
      discount: z.number().int().default(0),
    }),
  ),
  goods: z.number().int(),
  discount: z.number().int().default(0),
  /** What is paid for delivery, with `fee_discount` taken off. */
  fee: z.number().int(),
  fee_discount: z.number().int().default(0),
  total: z.number().int(),
  from_day: z.iso.date(),
  to_day: z.iso.date(),
  /** Where it is fetched; null where it is sent. */
  pickup: ParcelPickup.nullable().default(null),
  /** Null where only what was sold is told. */
  progress: ParcelProgress.nullable(),
})
export type Parcel = z.infer<typeof Parcel>

/**
 * `at_door`: the carrier collects. `awaiting`: by transfer until `hold_until`. `expired`: it did not come in time.
 * `canceled`: everything was cancelled before it came.
 */
export const PAYMENT_STATES = ["at_door", "awaiting", "paid", "expired", "canceled"] as const
export const PaymentState = z.enum(PAYMENT_STATES)
export type PaymentState = z.infer<typeof PaymentState>

/**
 * Money that goes back to the buyer: to a bank account, `needs_account` until the buyer has said which, or to the card
 * that paid it, `to_card` until Stripe has sent it.
 */
export const REFUND_STATES = ["needs_account", "to_pay", "sent", "paid", "to_card"] as const
export const Refund = z.object({
  /** Null for what was paid beyond the price. */
  parcel_code: z.string().nullable(),
  amount: z.number().int(),
  state: z.enum(REFUND_STATES),
  asked_at: z.iso.datetime(),
  paid_at: z.iso.datetime().nullable(),
  /** The end of the account that it goes to, "…6789"; "" while there is none. */
  account_end: z.string(),
  /** It goes to the card that paid it. */
  is_to_card: z.boolean().default(false),
  /** The seller sends it, who was paid directly. */
  is_by_seller: z.boolean().default(false),
  /** The bank's number of the seller's transfer; "" where there is none. */
  reference: z.string().default(""),
})
export type Refund = z.infer<typeof Refund>

export const PurchaseDocument = z.object({
  code: z.string(),
  placed_at: z.iso.datetime(),
  status: z.enum(["placed", "canceled"]),
  /** `amount`: whole đồng still to be paid, and once it is paid what was. */
  payment: z.object({
    method: PaymentMethod,
    amount: z.number().int(),
    state: PaymentState,
    /** Each seller is paid on their own account. */
    is_direct: z.boolean().optional(),
    hold_until: z.iso.datetime().nullable(),
    paid_at: z.iso.datetime().nullable(),
    /** With which it was placed, where not all was to be paid at once. */
    deposit: AgreedDeposit.nullish(),
  }),
  /** The newest first. */
  refunds: z.array(Refund).default([]),
  recipient: z.object({ name: z.string(), phone: z.string(), email: z.string() }),
  address: z.object({ street: z.string(), commune: z.string(), province: z.string() }),
  note: z.string(),
  /** When the buyer of alcohol said to be of age, and in which words. */
  age_confirmation: z.object({ at: z.iso.datetime(), wording: AgeWording }).nullable(),
  parcels: z.array(Parcel),
  /** Of a gift, to how many it goes, and how many of them are still kept. */
  gift: z
    .object({ recipients: z.number().int(), boxes: z.number().int(), kept: z.number().int().default(0) })
    .nullable()
    .default(null),
  /** The codes it was bought with. */
  vouchers: z.array(z.string()).default([]),
  /** `discount`: what was taken off the goods. `shipping`: what is paid for it, with `shipping_discount` taken off. */
  totals: z.object({
    goods: z.number().int(),
    discount: z.number().int().default(0),
    shipping: z.number().int(),
    shipping_discount: z.number().int().default(0),
    total: z.number().int(),
  }),
})
export type PurchaseDocument = z.infer<typeof PurchaseDocument>
