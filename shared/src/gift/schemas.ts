import { z } from "zod"
import { English, MakerLink, Picture, TemperatureClass, UnitPrice } from "../catalogue/schemas.ts"
import { StarMark, Stars } from "../stars/schemas.ts"
import { GiftBox, GiftPoint } from "./box-schemas.ts"
import { CARDS, FITTING_PER_PAGE, GIFT_DRAFT_STATUSES, GIFT_STEPS, MAX_OF_ONE, RIBBONS, WRAPS } from "./kinds.ts"
import { UNBOXABLE } from "./rules.ts"

/** Goods as they stand in a gift, or could. */
const GiftGoods = z.object({
  variant_id: z.string(),
  product_handle: z.string(),
  name: z.string(),
  name_en: English,
  variant_title: z.string(),
  variant_title_en: English,
  maker: MakerLink,
  picture: Picture,
  /** In force on every day of delivery; today's while no day is chosen. */
  star: StarMark.nullable(),
  /** Whole đồng. */
  price: z.number().int(),
  unit_price: UnitPrice.nullable(),
  slots: z.number().int(),
  weight: z.number().int(),
  demo: z.boolean(),
})

/** Goods that still fit; `most`: how many more of them. */
export const FittingGoods = GiftGoods.extend({ most: z.number().int() })
export type FittingGoods = z.infer<typeof FittingGoods>

export const FindFitting = z.strictObject({
  sao: z.array(Stars).default([]),
  /** Whole đồng at most. */
  gia_den: z.number().int().positive().optional(),
  nhom: z.string().max(60).optional(),
  trang: z.number().int().min(1).max(1000).default(1),
})
export type FindFitting = z.infer<typeof FindFitting>

export const FittingAnswer = z.object({
  goods: z.array(FittingGoods).max(FITTING_PER_PAGE),
  count: z.number().int(),
  page: z.number().int(),
  page_count: z.number().int(),
  /** Of all that fits, whatever is filtered. */
  groups: z.array(z.object({ slug: z.string(), name: z.string(), count: z.number().int() })),
  /**
   * The last day of delivery, for which all of it keeps long enough. `is_chosen` false: while none is chosen, the first day
   * on which the gift can come.
   */
  keeps_for: z.object({ day: z.iso.date(), is_chosen: z.boolean() }),
})
export type FittingAnswer = z.infer<typeof FittingAnswer>

/**
 * Why goods that are in a gift cannot be ordered. `gone`: the point has them no more; `forbidden`: their maker does not let
 * them be packed any more; `short`: only `available` of what all boxes need; the rest as of a basket, or of boxes.
 */
export const GIFT_LINE_PROBLEMS = [
  "gone",
  "forbidden",
  "short",
  "stopped",
  "revoked",
  "lapsed",
  "unpublished",
  ...UNBOXABLE,
] as const

export const GiftLineProblem = z.object({
  type: z.enum(GIFT_LINE_PROBLEMS),
  /** Pieces for all boxes together; null where that is not the matter. */
  available: z.number().int().nullable(),
})
export type GiftLineProblem = z.infer<typeof GiftLineProblem>

/**
 * So many pieces lie at the point for all boxes, so many more are asked of their maker, and so many days before the first
 * delivery it has to be ordered for that.
 */
export const GiftRestock = z.object({
  here: z.number().int(),
  pieces: z.number().int(),
  maker: z.string(),
  days: z.number().int(),
})
export type GiftRestock = z.infer<typeof GiftRestock>

export const GiftLine = GiftGoods.extend({
  count: z.number().int(),
  /** What the buyer was last told, when another price holds now: `price` is the present one. */
  price_before: z.number().int().nullable(),
  /** The numbers of the places of each piece. */
  places: z.array(z.object({ from: z.number().int(), to: z.number().int() })),
  /** Null where everything lies at the point. */
  restock: GiftRestock.nullable(),
  problem: GiftLineProblem.nullable(),
  /** Its star is in force today and will not be when the gift is delivered. */
  star_ends: z.boolean(),
  /** What could take its place; only beside a problem. */
  replacements: z.array(FittingGoods),
})
export type GiftLine = z.infer<typeof GiftLine>

export const BoxProblem = z.object({
  type: z.enum(["cold_apart", "too_big_for_box", "no_room", "too_heavy"]),
  needs: z.number().int().optional(),
  left: z.number().int().optional(),
})

/** `mend`: it was done, and something of it has to be put right. */
export const STEP_STATES = ["todo", "done", "mend"] as const
export type StepState = (typeof STEP_STATES)[number]

const RecipientsOfGift = z.object({
  /** Rows, boxes of those that are right, and rows that have to be put right. */
  count: z.number().int(),
  boxes: z.number().int(),
  broken: z.number().int(),
  /** Days of delivery, in order. */
  days: z.array(z.iso.date()),
  /** Rows without a day. */
  undated: z.number().int(),
})

/** A gift as all its pages show it. */
export const GiftDraftDocument = z.object({
  key: z.string(),
  version: z.number().int(),
  status: z.enum(GIFT_DRAFT_STATUSES),
  point: GiftPoint,
  box: GiftBox.nullable(),
  /** False when the chosen box is not offered any more, or on a day of delivery. */
  is_box_offered: z.boolean(),
  lines: z.array(GiftLine),
  /** Null while no box is chosen. */
  room: z
    .object({
      slots_taken: z.number().int(),
      slots_left: z.number().int(),
      weight: z.number().int(),
      weight_left: z.number().int(),
    })
    .nullable(),
  box_problems: z.array(BoxProblem),
  /** How the goods have to be kept on the way. */
  temperature_class: TemperatureClass,
  wrap: z.enum(WRAPS).nullable(),
  ribbon: z.enum(RIBBONS),
  card: z.enum(CARDS),
  message: z.string(),
  sender: z.string(),
  hides_prices: z.boolean(),
  recipients: RecipientsOfGift,
  /** The last day on which the first of them can be ordered; null while no day or no box is chosen. */
  order_until: z.iso.date().nullable(),
  totals: z.object({
    goods: z.number().int(),
    box: z.number().int(),
    one: z.number().int(),
    boxes: z.number().int(),
    all: z.number().int(),
    weight_one: z.number().int(),
    weight_all: z.number().int(),
  }),
  steps: z.array(z.object({ step: z.enum(GIFT_STEPS), state: z.enum(STEP_STATES) })),
})
export type GiftDraftDocument = z.infer<typeof GiftDraftDocument>

const VariantId = z.string().regex(/^[\w-]{1,100}$/)

/** A new gift. The same `form_token` sent twice is one gift; only who made it knows it, so it may not be guessed. */
export const StartGift = z.strictObject({
  form_token: z.uuid(),
  point: z.string().min(1).max(200),
  box: z.string().min(1).max(100),
})
export type StartGift = z.infer<typeof StartGift>

/** What was looked at: who changes something else is told. */
const Seen = z.strictObject({ version: z.number().int().positive() })

export const ChooseBox = Seen.extend({ box: z.string().min(1).max(100) })
export type ChooseBox = z.infer<typeof ChooseBox>

/** So many pieces of goods are to be in each box; none takes them out. `instead_of` is taken out for them. */
export const PutIn = Seen.extend({
  variant_id: VariantId,
  count: z.number().int().min(0).max(MAX_OF_ONE),
  instead_of: VariantId.optional(),
})
export type PutIn = z.infer<typeof PutIn>

/** The buyer has seen these prices and takes them. */
export const AcceptPrices = Seen.extend({
  prices: z.array(z.strictObject({ variant_id: VariantId, price: z.number().int().nonnegative() })).max(20),
})
export type AcceptPrices = z.infer<typeof AcceptPrices>

const Typed = z.string().max(1000)

export const WriteCard = Seen.extend({
  wrap: Typed,
  ribbon: Typed,
  card: Typed,
  message: z.string().max(4000),
  sender: Typed,
  hides_prices: z.boolean(),
})
export type WriteCard = z.infer<typeof WriteCard>
