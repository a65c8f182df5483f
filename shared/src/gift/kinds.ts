export const GIFT_DRAFT_STATUSES = ["draft", "placed"] as const

/** Of one order. */
export const MAX_RECIPIENTS = 1000

/** How many places a box may have; each has a drawing of rows and columns. */
export const BOX_SLOTS = [4, 6, 9, 12] as const
export type BoxSlots = (typeof BOX_SLOTS)[number]

/** What a box may be wrapped in. `none`: as it is. */
export const WRAPS = ["oil_paper", "bang_cloth", "lotus_paper", "none"] as const
export type Wrap = (typeof WRAPS)[number]

export const RIBBONS = ["none", "yellow", "red"] as const
export type Ribbon = (typeof RIBBONS)[number]

/** What is drawn on the card. */
export const CARDS = ["lotus", "boat", "apricot"] as const
export type Card = (typeof CARDS)[number]

/** In the order in which a gift is put together; any of them may be opened at any time. */
export const GIFT_STEPS = ["box", "fill", "card", "recipients", "days", "review"] as const
export type GiftStep = (typeof GIFT_STEPS)[number]

/** Of one point. */
export const MAX_BOX_TEMPLATES = 20

/** Of one kind in one box. */
export const MAX_OF_ONE = 12

/** Letters. */
export const LONGEST_GIFT = { message: 200, sender: 80, template: 80 } as const

/** Limits of what a point says of a box: grams, centimetres, whole đồng, days. */
export const BOX_LIMITS = {
  max_weight: { least: 200, most: 30_000 },
  inner: { least: 5, most: 100 },
  price: { least: 0, most: 10_000_000 },
  weight: { least: 0, most: 10_000 },
  cut_off_days: { least: 0, most: 60 },
} as const

/** Drafts that nobody has touched for so many days are deleted, with their recipients. */
export const DRAFT_KEPT_DAYS = 60

export const FITTING_PER_PAGE = 24
