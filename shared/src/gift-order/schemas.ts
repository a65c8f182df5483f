import { z } from "zod"
import { MailLocale } from "../account/mail-locale.ts"
import { PaymentMethod } from "../basket/schemas.ts"
import { English, Picture } from "../catalogue/schemas.ts"
import { LONGEST_PARCEL_NOTE, LONGEST_TRACKING_NUMBER, FormKey } from "../parcel/schemas.ts"
import { CARRIERS, PARCEL_STATES } from "../parcel/rules.ts"
import { GiftRestock } from "../gift/schemas.ts"
import { TypedRecipient } from "../gift-recipient/schemas.ts"
import { Problem } from "../problem/schemas.ts"
import { StarMark, Stars } from "../stars/schemas.ts"
import { AgreedDeposit, DepositDocument, ShownDeposit } from "./deposit-schemas.ts"
import { GIFT_EVENTS, GIFT_LISTS, RECIPIENT_STATES, RETURN_REASONS, UNPACK_REASONS } from "./rules.ts"

export const RECIPIENTS_PER_PAGE = 50
export const GIFT_ORDERS_PER_PAGE = 20

/** Letters. */
export const LONGEST_INVOICE = { company: 200, address: 300, email: 254 } as const

const CarrierName = z.enum(CARRIERS)

const Typed = z.string().max(1000)

/** Who wants an invoice, as it is typed and as it is kept. */
export const GiftInvoice = z.object({
  company: z.string(),
  tax_code: z.string(),
  address: z.string(),
  email: z.string(),
})
export type GiftInvoice = z.infer<typeof GiftInvoice>

/**
 * Orders a gift as it was shown. The same `form_token` sent twice is one order. `shown_total`: whole đồng;
 * `shown_deposit` where only that is paid now, by transfer; null where all is.
 */
export const PlaceGift = z.strictObject({
  form_token: z.uuid(),
  payment: PaymentMethod,
  shown_total: z.number().int().nonnegative(),
  shown_deposit: ShownDeposit.nullable().default(null),
  name: Typed,
  phone: Typed,
  email: Typed,
  invoice: z.strictObject({ company: Typed, tax_code: Typed, address: Typed, email: Typed }).nullable(),
  locale: MailLocale.default("vi"),
})
export type PlaceGift = z.infer<typeof PlaceGift>

export const DayCountDocument = z.object({ day: z.iso.date(), recipients: z.number().int(), boxes: z.number().int() })

/** A gift as it can be ordered now. Amounts are whole đồng. */
export const GiftCheckout = z.object({
  key: z.string(),
  is_placed: z.boolean(),
  point: z.object({ handle: z.string(), name: z.string(), place: z.string() }),
  box: z.object({ name: z.string(), price: z.number().int() }).nullable(),
  lines: z.array(
    z.object({
      variant_id: z.string(),
      name: z.string(),
      variant_title: z.string(),
      variant_title_en: English,
      picture: Picture,
      star: StarMark.nullable(),
      /** In one box, and in all. */
      count: z.number().int(),
      quantity: z.number().int(),
      price: z.number().int(),
      /** What was told before, where it is another. */
      price_before: z.number().int().nullable(),
      restock: GiftRestock.nullable(),
      problem: Problem.nullable(),
    }),
  ),
  recipients: z.number().int(),
  boxes: z.number().int(),
  days: z.array(DayCountDocument),
  totals: z.object({
    /** Of one box, filled. */
    one: z.number().int(),
    goods: z.number().int(),
    boxes: z.number().int(),
    shipping: z.number().int(),
    total: z.number().int(),
  }),
  /** What is in the way of ordering it; `field` is the step in which it is put right. */
  problems: z.array(Problem),
  payment_methods: z.array(PaymentMethod),
  /** What may be paid now in place of all of it, by transfer; null where nothing less may. */
  deposit: DepositDocument.nullable().default(null),
  /** A transfer goes to the point's own account. */
  pays_seller: z.boolean(),
})
export type GiftCheckout = z.infer<typeof GiftCheckout>

const Counts = z.record(z.enum(RECIPIENT_STATES), z.number().int())

export const RecipientStateName = z.enum(RECIPIENT_STATES)

/** The number of a wave, from 1. */
const WaveNumber = z.number().int().min(1).max(9999)

/** Which recipients of an order. */
export const FindGiftRecipients = z.strictObject({
  state: RecipientStateName.nullable().catch(null).default(null),
  day: z.iso.date().nullable().catch(null).default(null),
  wave: z.coerce.number().pipe(WaveNumber).nullable().catch(null).default(null),
  page: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
})
export type FindGiftRecipients = z.infer<typeof FindGiftRecipients>

const RecipientEvent = z.object({
  kind: z.enum(GIFT_EVENTS),
  at: z.iso.datetime(),
  actor: z.enum(["seller", "operator"]),
  carrier: CarrierName.nullable(),
  tracking_number: z.string(),
  reason: z.enum([...RETURN_REASONS, ...UNPACK_REASONS]).nullable(),
  note: z.string(),
})

/** One recipient of an order, and where the boxes are. */
export const GiftOrderRecipient = z.object({
  id: z.string(),
  position: z.number().int(),
  name: z.string(),
  phone: z.string(),
  street: z.string(),
  /** "Phường Phú Lợi, thành phố Cần Thơ" */
  place: z.string(),
  boxes: z.number().int(),
  day: z.iso.date(),
  /** Words of their own; "" where the card says what all say. */
  message: z.string(),
  state: RecipientStateName,
  /** The desk has closed the boxes. */
  is_closed: z.boolean(),
  /** Its goods may go back onto the shelf. */
  may_unpack: z.boolean(),
  /** The last day on which its buyer may change it; null once nobody may. */
  change_until: z.iso.date().nullable().default(null),
  wave: z.number().int().nullable(),
  carrier: CarrierName.nullable(),
  tracking_number: z.string(),
  /** The newest first. */
  events: z.array(RecipientEvent),
})
export type GiftOrderRecipient = z.infer<typeof GiftOrderRecipient>

/** What of a recipient, or of the card (`message`), the buyer may change of an ordered gift. */
export const GIFT_CHANGE_FIELDS = ["name", "phone", "street", "commune_code", "message", "day"] as const

/** The same form sent twice is one change. `boxes`: "", or as many as were ordered: they are not changed. */
export const ChangeGiftRecipient = z.strictObject({ key: FormKey, typed: TypedRecipient })
export type ChangeGiftRecipient = z.infer<typeof ChangeGiftRecipient>

export const ChangeGiftCard = z.strictObject({ key: FormKey, message: Typed })
export type ChangeGiftCard = z.infer<typeof ChangeGiftCard>

/**
 * A new gift with the goods, box and card of one that was ordered. Its recipients, who are other people, are copied only
 * where that is asked for. The same `form_token` sent twice is one gift; it may not be guessed.
 */
export const GiveAgain = z.strictObject({ form_token: z.uuid(), with_recipients: z.boolean() })
export type GiveAgain = z.infer<typeof GiveAgain>

/** The key of the new gift, and how many recipients were copied. */
export const GivenAgain = z.object({ key: z.string(), recipients: z.number().int() })
export type GivenAgain = z.infer<typeof GivenAgain>

/** A recipient of an ordered gift in a form. `change_until`: the last day on which it may be changed; null once it may not. */
export const EditedRecipient = z.object({
  id: z.string(),
  code: z.string(),
  position: z.number().int(),
  typed: TypedRecipient,
  change_until: z.iso.date().nullable(),
})
export type EditedRecipient = z.infer<typeof EditedRecipient>

/** One change by the buyer; `recipient` null: of the card. Values as people read them. */
export const GiftChangeDocument = z.object({
  at: z.iso.datetime(),
  recipient: z.object({ position: z.number().int(), name: z.string() }).nullable(),
  fields: z.array(z.object({ field: z.enum(GIFT_CHANGE_FIELDS), before: z.string(), after: z.string() })),
})
export type GiftChangeDocument = z.infer<typeof GiftChangeDocument>

const RecipientPage = {
  counts: Counts,
  days: z.array(DayCountDocument),
  /** Which of them are listed; null: all. */
  filter: z.object({
    state: RecipientStateName.nullable(),
    day: z.iso.date().nullable(),
    wave: WaveNumber.nullable().default(null),
  }),
  /** How many of the day and the wave of the filter stand where, whatever state is listed. */
  matching: Counts,
  listed: z.array(GiftOrderRecipient),
  found: z.number().int(),
  page: z.number().int(),
  page_count: z.number().int(),
}

const Card = z.object({
  wrap: z.string().nullable(),
  ribbon: z.string().nullable(),
  card: z.string().nullable(),
  message: z.string(),
  sender: z.string(),
  hides_prices: z.boolean(),
})

/** What the buyer of a gift sees of its recipients. */
export const BuyersGift = z.object({
  code: z.string(),
  point: z.string(),
  boxes: z.number().int(),
  total: z.number().int(),
  /** What the card says, and the last day on which that may be changed. */
  card: z.object({ message: z.string(), change_until: z.iso.date().nullable() }),
  ...RecipientPage,
})
export type BuyersGift = z.infer<typeof BuyersGift>

const ParcelStateName = z.enum(PARCEL_STATES)

/** One order in the list of a point. */
export const GiftOrderSummary = z.object({
  code: z.string(),
  state: ParcelStateName,
  placed_at: z.iso.datetime(),
  payer: z.string(),
  sender: z.string(),
  box: z.string(),
  recipients: z.number().int(),
  boxes: z.number().int(),
  counts: Counts,
  /** With which it was placed, where not all was to be paid at once. */
  deposit: AgreedDeposit.nullable().default(null),
  /** What is left to pack, by day. */
  days: z.array(DayCountDocument),
})
export type GiftOrderSummary = z.infer<typeof GiftOrderSummary>

export const ListGiftOrders = z.strictObject({
  list: z.enum(GIFT_LISTS).catch("open").default("open"),
  page: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
})
export type ListGiftOrders = z.infer<typeof ListGiftOrders>

/** The gift orders of a point, and what of all that are paid, or have their deposit, is left to pack, by day. */
export const GiftOrderPage = z.object({
  point: z.object({ handle: z.string(), name: z.string() }),
  list: z.enum(GIFT_LISTS),
  days: z.array(DayCountDocument),
  orders: z.array(GiftOrderSummary),
  page: z.number().int(),
  page_count: z.number().int(),
})
export type GiftOrderPage = z.infer<typeof GiftOrderPage>

/** One order as the point packs it. */
export const GiftOrderDocument = z.object({
  point: z.object({ handle: z.string(), name: z.string() }),
  code: z.string(),
  /** Of the same order among all orders of the organization, where it is cancelled and its money stands. */
  parcel_code: z.string(),
  state: ParcelStateName,
  placed_at: z.iso.datetime(),
  payer: z.object({ name: z.string(), phone: z.string(), email: z.string() }),
  deposit: AgreedDeposit.nullable().default(null),
  /** By the buyer since it was ordered, the newest first. */
  changes: z.array(GiftChangeDocument).default([]),
  invoice: GiftInvoice.nullable(),
  box: Card.extend({ name: z.string() }),
  boxes: z.number().int(),
  total: z.number().int(),
  lines: z.array(
    z.object({
      name: z.string(),
      variant_title: z.string(),
      picture: Picture,
      count: z.number().int(),
      /** In all boxes, in those that are packed, and in those that are left. */
      quantity: z.number().int(),
      packed: z.number().int(),
      left: z.number().int(),
      /** How many lie at the point, how many too few that are for what is left, and how many are asked of their maker. */
      stocked: z.number().int(),
      missing: z.number().int(),
      coming: z.number().int(),
    }),
  ),
  waves: z.array(
    z.object({
      number: z.number().int(),
      packed_at: z.iso.datetime(),
      recipients: z.number().int(),
      boxes: z.number().int(),
      /** Recipients whose boxes the desk has closed. */
      closed: z.number().int(),
    }),
  ),
  ...RecipientPage,
})
export type GiftOrderDocument = z.infer<typeof GiftOrderDocument>

/** What is printed for the boxes of one wave. Prices are in it only where the giver does not hide them. */
export const GiftWaveDocument = z.object({
  code: z.string(),
  number: z.number().int(),
  /** The sales point, which sends it. */
  sender: z.object({ name: z.string(), address: z.string(), phone: z.string() }),
  /** Of the card: whose gift it is, and what it says unless a recipient has words of their own. */
  giver: z.string(),
  message: z.string(),
  recipients: z.array(
    GiftOrderRecipient.pick({
      position: true,
      name: true,
      phone: true,
      street: true,
      place: true,
      boxes: true,
      day: true,
      message: true,
    }),
  ),
  wrap: z.string().nullable(),
  ribbon: z.string().nullable(),
  /** The empty box. `price`: whole đồng; null where the giver hides prices. */
  box: z.object({ name: z.string(), price: z.number().int().nullable() }),
  /** What is in a box, with the stars that are in force on each day of delivery. */
  days: z.array(
    z.object({
      day: z.iso.date(),
      goods: z.array(
        z.object({
          name: z.string(),
          variant_title: z.string(),
          count: z.number().int(),
          stars: Stars.nullable(),
          /** Whole đồng of one piece; null where the giver hides prices. */
          price: z.number().int().nullable(),
        }),
      ),
    }),
  ),
})
export type GiftWaveDocument = z.infer<typeof GiftWaveDocument>

const RecipientIds = z.array(z.string().min(1).max(100)).min(1).max(1000)

/** Everybody of a day, of a wave, or of both, to whom it can be done, as it is when it is done. */
export const WholeOfGift = z
  .strictObject({ day: z.iso.date().nullable(), wave: WaveNumber.nullable() })
  .refine(({ day, wave }) => day !== null || wave !== null)
export type WholeOfGift = z.infer<typeof WholeOfGift>

const Chosen = z.union([RecipientIds, WholeOfGift])

/** Packs the boxes of some recipients together, or of all who wait for theirs on a day. */
export const PackGifts = z.union([
  z.strictObject({ key: FormKey, recipients: RecipientIds }),
  z.strictObject({ key: FormKey, day: z.iso.date() }),
])
export type PackGifts = z.infer<typeof PackGifts>

/** Says that the boxes of one recipient are closed. `key`: of the form; who is in no wave yet is packed alone with it. */
export const CheckGift = z.strictObject({ key: FormKey })
export type CheckGift = z.infer<typeof CheckGift>

/** Opens parcels that have not left, and puts what was in them back onto the shelf. */
export const UnpackGifts = z.strictObject({
  key: FormKey,
  recipients: Chosen,
  reason: z.enum(UNPACK_REASONS),
  note: z.string().max(LONGEST_PARCEL_NOTE),
})
export type UnpackGifts = z.infer<typeof UnpackGifts>

/** One parcel at the packing desk: whose it is, what goes into it, and how far its wave is. */
export const GiftParcelDocument = z.object({
  point: z.object({ handle: z.string(), name: z.string() }),
  code: z.string(),
  state: ParcelStateName,
  box: Card.extend({ name: z.string() }),
  recipient: GiftOrderRecipient,
  goods: z.array(z.object({ name: z.string(), variant_title: z.string(), picture: Picture, count: z.number().int() })),
  /** Null while the recipient is in no wave. */
  progress: z.object({ closed: z.number().int(), total: z.number().int() }).nullable(),
})
export type GiftParcelDocument = z.infer<typeof GiftParcelDocument>

export const FindPacking = z.strictObject({ day: z.iso.date().nullable().catch(null).default(null) })
export type FindPacking = z.infer<typeof FindPacking>

/** What a point packs for one day of delivery, for all of its gift orders that are paid. */
export const PackingDocument = z.object({
  point: z.object({ handle: z.string(), name: z.string() }),
  /** `missing`: pieces that do not lie there, when the days are packed in order. */
  days: z.array(DayCountDocument.extend({ missing: z.number().int() })),
  /** The day of which the rest tells; null when nothing waits. */
  day: z.iso.date().nullable(),
  /** What is fetched from the shelf. */
  products: z.array(
    z.object({
      variant_id: z.string(),
      name: z.string(),
      variant_title: z.string(),
      picture: Picture,
      quantity: z.number().int(),
      /** What lies there and is promised to nobody but gifts, and how much of it the days before take. */
      stocked: z.number().int(),
      before: z.number().int(),
      missing: z.number().int(),
    }),
  ),
  /** What goes into the boxes, order by order. */
  orders: z.array(
    z.object({
      code: z.string(),
      payer: z.string(),
      sender: z.string(),
      box: z.string(),
      wrap: z.string().nullable(),
      ribbon: z.string().nullable(),
      hides_prices: z.boolean(),
      recipients: z.number().int(),
      boxes: z.number().int(),
      goods: z.array(
        z.object({
          name: z.string(),
          variant_title: z.string(),
          count: z.number().int(),
          quantity: z.number().int(),
        }),
      ),
    }),
  ),
  /** Waves of which a parcel is still open. */
  waves: z.array(
    z.object({ code: z.string(), number: z.number().int(), closed: z.number().int(), total: z.number().int() }),
  ),
  /**
   * What is to be asked for, of all days, beside the `coming` pieces that were asked of a maker and have not come: `day` is
   * the first that is short. `maker`: whom the point may ask.
   */
  restock: z.array(
    z.object({
      variant_id: z.string(),
      name: z.string(),
      variant_title: z.string(),
      missing: z.number().int(),
      coming: z.number().int().default(0),
      day: z.iso.date(),
      maker: z.string().nullable(),
    }),
  ),
})
export type PackingDocument = z.infer<typeof PackingDocument>

/** `tracking_number` may be "" where the carrier gives none; of a whole day or wave there are none. */
export const MoveGifts = z.discriminatedUnion("move", [
  z.strictObject({
    move: z.literal("hand_over"),
    key: FormKey,
    carrier: CarrierName,
    parcels: z.union([
      z
        .array(
          z.strictObject({ recipient: z.string().max(100), tracking_number: z.string().max(LONGEST_TRACKING_NUMBER) }),
        )
        .min(1)
        .max(1000),
      WholeOfGift,
    ]),
  }),
  z.strictObject({
    move: z.literal("return"),
    key: FormKey,
    recipients: Chosen,
    reason: z.enum(RETURN_REASONS),
    note: z.string().max(LONGEST_PARCEL_NOTE),
  }),
  z.strictObject({
    move: z.enum(["deliver", "resend", "close"]),
    key: FormKey,
    recipients: Chosen,
    note: z.string().max(LONGEST_PARCEL_NOTE),
  }),
])
export type MoveGifts = z.infer<typeof MoveGifts>
