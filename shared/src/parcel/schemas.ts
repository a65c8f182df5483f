import { z } from "zod"
import { PaymentMethod } from "../basket/schemas.ts"
import { English, Picture, TemperatureClass } from "../catalogue/schemas.ts"
import { AwaitedTransfer } from "../direct/schemas.ts"
import { BoxContents } from "../gift/contents-schemas.ts"
import { BUYER_REASONS, CANCEL_REASONS, CARRIERS, PARCEL_STATES, QUEUES, SELLER_REASONS } from "./rules.ts"

export const LONGEST_PARCEL_NOTE = 300
export const LONGEST_TRACKING_NUMBER = 40
export const PARCELS_PER_PAGE = 25
/** How many labels go into one file. */
export const MOST_LABELS = 100

const State = z.enum(PARCEL_STATES)
const QueueName = z.enum(QUEUES)
const CarrierName = z.enum(CARRIERS)
const Reason = z.enum(CANCEL_REASONS)

/** Made with a form: sent twice it does its work once. */
export const FormKey = z.string().regex(/^[\w-]{16,64}$/)

export const Actor = z.enum(["buyer", "seller", "operator", "system"])
export type Actor = z.infer<typeof Actor>

const EventLine = z.object({ line_id: z.string(), quantity: z.number().int() })

/** Something that was done to a parcel. Nothing of it is ever changed. */
export const ParcelEvent = z.object({
  kind: z.enum([
    "placed",
    "paid",
    "cash_chosen",
    "confirmed",
    "packed",
    "unpacked",
    "handed_over",
    "tracking_changed",
    "said_delivered",
    "delivered",
    "canceled",
  ]),
  at: z.iso.datetime(),
  actor: Actor,
  /** An operator did it for the seller. */
  on_behalf: z.boolean(),
  /** What it was about; every piece when there is none. */
  lines: z.array(EventLine),
  box_id: z.string().nullable(),
  carrier: CarrierName.nullable(),
  tracking_number: z.string(),
  reason: Reason.nullable(),
  note: z.string(),
})
export type ParcelEvent = z.infer<typeof ParcelEvent>

/** What is sent together: one fulfilment of the order. */
export const Box = z.object({
  id: z.string(),
  lines: z.array(EventLine),
  packed_at: z.iso.datetime(),
  shipped_at: z.iso.datetime().nullable(),
  delivered_at: z.iso.datetime().nullable(),
  /** The seller's own word for it, which does not count yet. */
  said_delivered_at: z.iso.datetime().nullable(),
  carrier: CarrierName.nullable(),
  tracking_number: z.string(),
})
export type Box = z.infer<typeof Box>

export const ParcelLine = z.object({
  line_id: z.string(),
  name: z.string(),
  variant_title: z.string().nullable(),
  variant_title_en: English,
  product_handle: z.string(),
  picture: Picture,
  /** Of a ready box. */
  contents: BoxContents.default([]),
  /** Whole đồng for one piece. */
  price: z.number().int(),
  ordered: z.number().int(),
  canceled: z.number().int(),
  packed: z.number().int(),
  shipped: z.number().int(),
  delivered: z.number().int(),
})
export type ParcelLine = z.infer<typeof ParcelLine>

/** Whole đồng. `discount` is taken off the goods. `due` is collected at the door, or is to come by transfer; `owed` was paid for what is not sent, and is to be given back. */
export const ParcelMoney = z.object({
  goods: z.number().int(),
  discount: z.number().int().default(0),
  fee: z.number().int(),
  due: z.number().int(),
  owed: z.number().int(),
  method: PaymentMethod,
})

/** One seller's part of a purchase, as the seller sees it. `code` is the purchase's with the number of the part. */
export const ParcelDocument = z.object({
  code: z.string(),
  purchase_code: z.string(),
  state: State,
  placed_at: z.iso.datetime(),
  confirmed_at: z.iso.datetime().nullable(),
  pack_by: z.iso.date(),
  from_day: z.iso.date(),
  to_day: z.iso.date(),
  temperature_class: TemperatureClass,
  /** Where the seller sends it from, as far as it is known: printed on the box, shown to nobody but the seller. */
  sender: z.object({
    phone: z.string().nullable(),
    street: z.string().nullable(),
    commune: z.string().nullable(),
    province: z.string().nullable(),
  }),
  recipient: z.object({ name: z.string(), phone: z.string() }),
  address: z.object({ street: z.string(), commune: z.string(), province: z.string() }),
  note: z.string(),
  lines: z.array(ParcelLine),
  boxes: z.array(Box),
  money: ParcelMoney,
  /** Null where the buyer transfers nothing to the seller's own account. */
  transfer: AwaitedTransfer.nullable().default(null),
  /** The sales point at which it is packed for its many recipients; null of what goes to one. */
  gift_point: z.string().nullable().default(null),
  /** The newest first. */
  events: z.array(ParcelEvent),
  /** The sales point at which it is fetched; null where it is sent. */
  pickup_at: z.object({ handle: z.string(), name: z.string() }).nullable().default(null),
})
export type ParcelDocument = z.infer<typeof ParcelDocument>

export const ParcelSummary = z.object({
  code: z.string(),
  state: State,
  is_confirmed: z.boolean(),
  placed_at: z.iso.datetime(),
  pack_by: z.iso.date(),
  recipient: z.string(),
  place: z.string(),
  lines: z.array(z.object({ name: z.string(), variant_title: z.string().nullable(), quantity: z.number().int() })),
  due: z.number().int(),
  /** The sales point at which it is fetched; null where it is sent. */
  pickup_at: z.object({ handle: z.string(), name: z.string() }).nullable().default(null),
})
export type ParcelSummary = z.infer<typeof ParcelSummary>

/** What waits is listed the oldest first, what is over the newest first. `next` is for `?after=`, null at the end. */
export const ParcelPage = z.object({
  queue: QueueName,
  counts: z.object({
    to_pack: z.number().int(),
    packed: z.number().int(),
    shipped: z.number().int(),
    returns: z.number().int(),
    awaiting_payment: z.number().int(),
  }),
  parcels: z.array(ParcelSummary),
  next: z.string().nullable(),
})
export type ParcelPage = z.infer<typeof ParcelPage>

export const ListParcels = z.strictObject({
  queue: QueueName.catch("to_pack").default("to_pack"),
  after: z.string().max(100).optional(),
})

export const Pieces = z.array(
  z.strictObject({ line_id: z.string().max(100), quantity: z.number().int().min(1).max(10_000) }),
)

/** Into one box. */
export const PackParcel = z.strictObject({ key: FormKey, lines: Pieces.min(1).max(200) })
export type PackParcel = z.infer<typeof PackParcel>

/** `tracking_number` may be "" where the carrier gives none. */
export const HandOverBox = z.strictObject({
  box_id: z.string().max(100),
  carrier: CarrierName,
  tracking_number: z.string().max(LONGEST_TRACKING_NUMBER),
})
export type HandOverBox = z.infer<typeof HandOverBox>

export const BoxDelivered = z.strictObject({ box_id: z.string().max(100) })
export type BoxDelivered = z.infer<typeof BoxDelivered>

/** `note` is for the buyer. */
export const CancelLines = z.strictObject({
  key: FormKey,
  reason: z.enum(SELLER_REASONS),
  note: z.string().max(LONGEST_PARCEL_NOTE).default(""),
  lines: Pieces.min(1).max(200),
})
export type CancelLines = z.infer<typeof CancelLines>

/** The buyer takes back the whole parcel. */
export const CancelParcel = z.strictObject({ reason: z.enum(BUYER_REASONS) })
export type CancelParcel = z.infer<typeof CancelParcel>
