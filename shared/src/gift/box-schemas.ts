import { z } from "zod"
import { DepositRule } from "../gift-order/deposit-schemas.ts"
import { BoxContents } from "./contents-schemas.ts"
import { WRAPS } from "./kinds.ts"

/** A kind of box as shoppers see it. Grams, centimetres, whole đồng. */
export const GiftBox = z.object({
  id: z.string(),
  name: z.string(),
  slots: z.number().int(),
  max_weight: z.number().int(),
  inner_length: z.number().int(),
  inner_width: z.number().int(),
  inner_height: z.number().int(),
  price: z.number().int(),
  weight: z.number().int(),
  wraps: z.array(z.enum(WRAPS)),
  cut_off_days: z.number().int(),
  offered_from: z.iso.date().nullable(),
  offered_until: z.iso.date().nullable(),
  demo: z.boolean(),
  /** What the point puts into it beforehand; nothing in a box that is filled by whoever gives it. */
  ready: z.array(z.object({ variant_id: z.string(), name: z.string(), count: z.number().int() })),
  /** What is put into a basket of the point to fetch it there as it is, and the price of the whole; null where it cannot be. */
  pickup: z
    .object({ variant_id: z.string(), price: z.number().int(), contents: BoxContents.default([]) })
    .nullable()
    .default(null),
})
export type GiftBox = z.infer<typeof GiftBox>

export const GiftPoint = z.object({
  handle: z.string(),
  name: z.string(),
  /** "Phường Phú Lợi, thành phố Cần Thơ" */
  place: z.string(),
})

/** The points that pack gifts, with what they pack them in today. */
export const GiftPoints = z.object({
  points: z.array(GiftPoint.extend({ boxes: z.array(GiftBox) })),
  /** With which deposit gifts for many may be ordered; null where all is paid at once. */
  deposit: DepositRule.nullable().default(null),
})
export type GiftPoints = z.infer<typeof GiftPoints>

const Typed = z.string().max(1000)

/** A kind of box as it was typed. */
export const SaveBoxTemplate = z.strictObject({
  name: Typed,
  slots: Typed,
  max_weight: Typed,
  inner_length: Typed,
  inner_width: Typed,
  inner_height: Typed,
  price: Typed,
  weight: Typed,
  wraps: z.array(Typed).max(20),
  cut_off_days: Typed,
  offered_from: Typed,
  offered_until: Typed,
})
export type SaveBoxTemplate = z.infer<typeof SaveBoxTemplate>

export const StartBoxTemplate = SaveBoxTemplate.extend({ form_token: z.string().min(1).max(100) })
export type StartBoxTemplate = z.infer<typeof StartBoxTemplate>

export const OfferBox = z.strictObject({ is_offered: z.boolean() })
export type OfferBox = z.infer<typeof OfferBox>

/** The address, or the key, of a gift whose contents the box is to hold; "" for none. */
export const FillBox = z.strictObject({ gift: Typed })
export type FillBox = z.infer<typeof FillBox>

/** A kind of box as the point's own people see it. */
export const OwnBoxTemplate = GiftBox.omit({ ready: true, pickup: true }).extend({
  is_offered: z.boolean(),
  /** How many pieces the point itself puts into it. */
  ready_count: z.number().int(),
})
export type OwnBoxTemplate = z.infer<typeof OwnBoxTemplate>

export const OwnBoxTemplates = z.object({ boxes: z.array(OwnBoxTemplate) })
export type OwnBoxTemplates = z.infer<typeof OwnBoxTemplates>

export const OwnBoxTemplateAnswer = z.object({ box: OwnBoxTemplate })
export type OwnBoxTemplateAnswer = z.infer<typeof OwnBoxTemplateAnswer>
