import { z } from "zod"
import { Picture, ProductCard } from "../catalogue/schemas.ts"
import { HIGHEST_PRICE, LEAST_PRICE } from "../listing/content.ts"
import { ADJUST_REASONS, LONGEST_SHELF_NOTE, MOST_PIECES, SHELF_CHANGE_KINDS, type AdjustReason } from "./rules.ts"
import { TRADE_VERBS } from "./verbs.ts"

export const TradeVerbName = z.enum(TRADE_VERBS)

const FormToken = z.string().min(1).max(100)
const Handle = z.string().max(200)
const Page = z.coerce.number().int().min(1).max(10_000).default(1)
const Words = z.string().max(100).default("")
export const ShelfNote = z.string().trim().max(LONGEST_SHELF_NOTE).default("")
const Pieces = z.number().int().min(0).max(MOST_PIECES)
const UseByDay = z.iso.date().nullable().default(null)

/** By the organization's handle: what is allowed, or allowed no longer. */
export const TradeChoice = z.strictObject({ organization: Handle, verbs: z.array(TradeVerbName).min(1).max(3) })
export type TradeChoice = z.infer<typeof TradeChoice>

const Named = z.object({ handle: z.string(), name: z.string() })

const Granted = z.object({ verb: TradeVerbName, since: z.iso.datetime() })

/** An organization with points that sell, as producers look for one. */
export const TradePartner = Named.extend({
  points: z.array(z.object({ name: z.string(), commune: z.string(), province: z.string() })),
  /** What it is allowed already. */
  granted: z.array(Granted),
})
export type TradePartner = z.infer<typeof TradePartner>

export const TradePartners = z.object({ partners: z.array(TradePartner) })
export type TradePartners = z.infer<typeof TradePartners>

export const FindPartners = z.strictObject({ q: Words })

/** What an organization allows others, and what others allow it. */
export const TradePermissions = z.object({
  given: z.array(TradePartner),
  received: z.array(Named.extend({ granted: z.array(Granted) })),
})
export type TradePermissions = z.infer<typeof TradePermissions>

/** Why goods are not offered at a point, though some may lie there; null: they are. */
export const SHELF_OBSTACLES = ["withdrawn", "not_permitted", "not_sellable", "nothing_left"] as const
export const ShelfObstacle = z.enum(SHELF_OBSTACLES)
export type ShelfObstacle = z.infer<typeof ShelfObstacle>

export const UseByRow = z.object({ day: z.iso.date().nullable(), quantity: z.number().int() })

/** Goods on the shelf of a point, as its people see them. Prices are whole đồng. */
export const ShelfRow = z.object({
  id: z.string(),
  product_handle: z.string(),
  name: z.string(),
  variant_title: z.string(),
  picture: Picture,
  maker: Named,
  is_own: z.boolean(),
  stocked: z.number().int(),
  reserved: z.number().int(),
  expired: z.number().int(),
  use_by: z.array(UseByRow),
  own_price: z.number().int().nullable(),
  maker_price: z.number().int().nullable(),
  obstacle: ShelfObstacle.nullable(),
})
export type ShelfRow = z.infer<typeof ShelfRow>

export const ShelfPage = z.object({
  point: Named,
  goods: z.array(ShelfRow),
  count: z.number().int(),
  page: z.number().int(),
  page_count: z.number().int(),
})
export type ShelfPage = z.infer<typeof ShelfPage>

export const ListShelf = z.strictObject({ page: Page, q: Words })
export type ListShelf = z.infer<typeof ListShelf>

/** Goods that a point may add, or ask for. */
export const ShelfChoice = z.object({
  variant_id: z.string(),
  name: z.string(),
  variant_title: z.string(),
  maker: Named,
  price: z.number().int().nullable(),
  /** How many lie on the point's shelf; null when it does not keep them. */
  here: z.number().int().nullable(),
})
export type ShelfChoice = z.infer<typeof ShelfChoice>

export const ShelfChoices = z.object({ choices: z.array(ShelfChoice) })
export type ShelfChoices = z.infer<typeof ShelfChoices>

export const FindShelfChoices = z.strictObject({ q: Words })

export const AddToShelf = z.strictObject({
  form_token: FormToken,
  variant_id: z.string().max(100),
  quantity: Pieces,
  use_by: UseByDay,
})
export type AddToShelf = z.infer<typeof AddToShelf>

const Reason = z.enum(Object.keys(ADJUST_REASONS) as [AdjustReason, ...AdjustReason[]])

/** One change of goods on a shelf. The same `form_token` sent twice is one change. */
export const ChangeShelf = z.discriminatedUnion("what", [
  z.strictObject({ what: z.literal("count"), form_token: FormToken, counted: Pieces, note: ShelfNote }),
  z.strictObject({
    what: z.literal("adjust"),
    form_token: FormToken,
    reason: Reason,
    pieces: Pieces.min(1),
    use_by: UseByDay,
    note: ShelfNote,
  }),
  z.strictObject({ what: z.literal("write_off"), form_token: FormToken, pieces: Pieces.min(1), note: ShelfNote }),
  z.strictObject({
    what: z.literal("price"),
    form_token: FormToken,
    price: z.number().int().min(LEAST_PRICE).max(HIGHEST_PRICE).nullable(),
  }),
  z.strictObject({ what: z.literal("withdraw"), form_token: FormToken }),
  z.strictObject({ what: z.literal("offer"), form_token: FormToken }),
])
export type ChangeShelf = z.infer<typeof ChangeShelf>

/** `before` and `after` count pieces, of `priced` they are whole đồng (null: the maker's price). */
export const ShelfChange = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  kind: z.enum(SHELF_CHANGE_KINDS),
  by: z.string(),
  on_behalf: z.boolean(),
  before: z.number().int().nullable(),
  after: z.number().int().nullable(),
  reason: Reason.nullable(),
  note: z.string(),
})
export type ShelfChange = z.infer<typeof ShelfChange>

export const ShelfItemPage = z.object({
  point: Named,
  goods: ShelfRow,
  changes: z.array(ShelfChange),
  page: z.number().int(),
  page_count: z.number().int(),
})
export type ShelfItemPage = z.infer<typeof ShelfItemPage>

export const ShelfItemAnswer = z.object({ id: z.string() })
export type ShelfItemAnswer = z.infer<typeof ShelfItemAnswer>

export const ReadShelfItem = z.strictObject({ page: Page })

/** The goods that a point offers now, page by page; prices are the point's. */
export const PointGoods = z.object({
  cards: z.array(ProductCard),
  count: z.number().int(),
  page: z.number().int(),
  page_count: z.number().int(),
})
export type PointGoods = z.infer<typeof PointGoods>

export const ReadPointGoods = z.strictObject({ page: Page })
