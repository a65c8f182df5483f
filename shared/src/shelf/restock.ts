import { z } from "zod"
import { MOST_PIECES, MOST_RESTOCK_LINES, RESTOCK_MOVES, RESTOCK_STATUSES } from "./rules.ts"
import { ShelfChoice, ShelfNote } from "./schemas.ts"

const Pieces = z.number().int().min(0).max(MOST_PIECES)
const Named = z.object({ handle: z.string(), name: z.string() })
const LineId = z.string().max(100)
const Words = z.string().max(100).default("")

const Status = z.enum(RESTOCK_STATUSES)

export const RestockLine = z.object({
  id: z.string(),
  name: z.string(),
  variant_title: z.string(),
  asked: z.number().int(),
  /** Null before the producer has answered. */
  accepted: z.number().int().nullable(),
  /** Null before they have come; what is neither received nor damaged was short. */
  received: z.number().int().nullable(),
  damaged: z.number().int().nullable(),
  short: z.number().int().nullable(),
  note: z.string(),
  /** How many the producer could give now; null for the other side. */
  free: z.number().int().nullable(),
})
export type RestockLine = z.infer<typeof RestockLine>

/** Who did what, and when. Rows are only ever added. */
export const RestockEvent = z.object({
  at: z.iso.datetime(),
  kind: z.enum(["asked", "accepted", "declined", "sent", "received", "canceled"]),
  side: z.enum(["maker", "reseller"]),
  by: z.string(),
  on_behalf: z.boolean(),
  note: z.string(),
})
export type RestockEvent = z.infer<typeof RestockEvent>

/** A request for goods as one of its two sides sees it. */
export const RestockRow = z.object({
  id: z.string(),
  status: Status,
  side: z.enum(["maker", "reseller"]),
  maker: Named,
  reseller: Named,
  point: Named.extend({ commune: z.string().nullable() }),
  pieces: z.number().int(),
  wished_on: z.iso.date().nullable(),
  asked_at: z.iso.datetime(),
})
export type RestockRow = z.infer<typeof RestockRow>

export const RestockDocument = RestockRow.extend({
  note: z.string(),
  /** The purchase of the gift for whose boxes they are asked; null where a person asks. */
  gift_code: z.string().nullable(),
  lines: z.array(RestockLine),
  events: z.array(RestockEvent),
  /** What this side can do now. */
  moves: z.array(z.enum(RESTOCK_MOVES)),
})
export type RestockDocument = z.infer<typeof RestockDocument>

/** `come`: what others ask of this organization; `gone`: what its points asked for. `open`: somebody has to do something. */
export const ListRestocks = z.strictObject({
  way: z.enum(["come", "gone"]).default("come"),
  state: z.enum(["open", "over"]).default("open"),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})
export type ListRestocks = z.infer<typeof ListRestocks>

export const RestockPage = z.object({
  requests: z.array(RestockRow),
  count: z.number().int(),
  page: z.number().int(),
  page_count: z.number().int(),
})
export type RestockPage = z.infer<typeof RestockPage>

/** Of whom a point may ask goods, and, of one of them, which. */
export const RestockOffer = z.object({
  point: Named,
  makers: z.array(Named.extend({ is_own: z.boolean() })),
  maker: Named.nullable(),
  choices: z.array(ShelfChoice),
})
export type RestockOffer = z.infer<typeof RestockOffer>

export const FindRestockOffer = z.strictObject({ maker: z.string().max(200).optional(), q: Words })
export type FindRestockOffer = z.infer<typeof FindRestockOffer>

export const AskRestock = z.strictObject({
  form_token: z.string().min(1).max(100),
  maker: z.string().max(200),
  wished_on: z.iso.date().nullable(),
  note: ShelfNote,
  lines: z
    .array(z.strictObject({ variant_id: LineId, pieces: Pieces.min(1) }))
    .min(1)
    .max(MOST_RESTOCK_LINES),
})
export type AskRestock = z.infer<typeof AskRestock>

/** What is done to a request. Done twice it is done once. */
export const MoveRestock = z.discriminatedUnion("move", [
  z.strictObject({
    move: z.literal("accept"),
    lines: z.array(z.strictObject({ id: LineId, pieces: Pieces })).max(MOST_RESTOCK_LINES),
    note: ShelfNote,
  }),
  z.strictObject({ move: z.literal("decline"), note: ShelfNote }),
  z.strictObject({ move: z.literal("send"), note: ShelfNote }),
  z.strictObject({
    move: z.literal("receive"),
    lines: z
      .array(
        z.strictObject({
          id: LineId,
          received: Pieces,
          damaged: Pieces,
          use_by: z.iso.date().nullable().default(null),
          note: ShelfNote,
        }),
      )
      .max(MOST_RESTOCK_LINES),
    note: ShelfNote,
  }),
  z.strictObject({ move: z.literal("cancel"), note: ShelfNote }),
])
export type MoveRestock = z.infer<typeof MoveRestock>

export const RestockAnswer = z.object({ request: RestockDocument })
export type RestockAnswer = z.infer<typeof RestockAnswer>
