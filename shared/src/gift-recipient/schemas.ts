import { z } from "zod"
import { CommuneMatch } from "../address/schemas.ts"
import { MAX_RECIPIENTS } from "../gift/kinds.ts"
import { DAY_REASONS, LONGEST_INVITES, LONGEST_TYPED, MOST_RECIPIENT_COLUMNS, RECIPIENT_COLUMNS } from "./kinds.ts"

const Typed = z.string().max(LONGEST_TYPED)

/** A recipient field by field as typed, pasted or read from a file. `commune_code`: chosen of suggestions, else "". */
export const TypedRecipient = z.strictObject({
  name: Typed,
  phone: Typed,
  street: Typed,
  commune: Typed,
  province: Typed,
  boxes: Typed,
  message: z.string().max(1000),
  delivery_on: Typed,
  commune_code: z.string().max(10),
})
export type TypedRecipient = z.infer<typeof TypedRecipient>

export const RecipientColumnName = z.enum(RECIPIENT_COLUMNS)

/** `field` is a column; `type` one of `TYPED_PROBLEMS`, "day_" with one of `DAY_REASONS`, or why it cannot be delivered. */
export const RecipientProblem = z.object({ field: RecipientColumnName, type: z.string() })
export type RecipientProblem = z.infer<typeof RecipientProblem>

/** Which column of a table is which, from 0. */
export const RecipientMapping = z.partialRecord(
  RecipientColumnName,
  z
    .number()
    .int()
    .min(0)
    .max(MOST_RECIPIENT_COLUMNS - 1),
)
export type RecipientMapping = z.infer<typeof RecipientMapping>

/** Rows of a table as text, without its head. */
export const RecipientCells = z
  .array(z.array(z.string().max(1000)).max(MOST_RECIPIENT_COLUMNS))
  .min(1)
  .max(MAX_RECIPIENTS)
export type RecipientCells = z.infer<typeof RecipientCells>

/** A table that was read, to be looked at before it is kept: `mapping` is a guess. */
export const RecipientTable = z.object({
  columns: z.array(z.object({ title: z.string(), sample: z.array(z.string()) })),
  mapping: RecipientMapping,
  cells: RecipientCells,
})
export type RecipientTable = z.infer<typeof RecipientTable>

const FormToken = z.string().min(8).max(100)

export const IMPORT_WAYS = ["append", "replace"] as const
/** `how` has to be said where there is a list already. The same form sent twice is kept once. */
export const ImportRecipients = z.strictObject({
  form_token: FormToken,
  how: z.enum(IMPORT_WAYS).nullable(),
  mapping: RecipientMapping,
  cells: RecipientCells,
})
export type ImportRecipients = z.infer<typeof ImportRecipients>

export const AddRecipient = z.strictObject({ form_token: FormToken, typed: TypedRecipient })
export type AddRecipient = z.infer<typeof AddRecipient>

/** People who are to say their addresses themselves, one a line. */
export const InviteRecipients = z.strictObject({ form_token: FormToken, people: z.string().max(LONGEST_INVITES) })
export type InviteRecipients = z.infer<typeof InviteRecipients>

/** What a recipient says. Everything as it was typed. */
export const AnswerInvite = z.strictObject({
  name: Typed,
  phone: Typed,
  street: Typed,
  commune_code: z.string().max(10),
})
export type AnswerInvite = z.infer<typeof AnswerInvite>

/**
 * What the page of one recipient shows: nothing of prices, of the others, or of who pays but the name on the card.
 * `closed`: the gift is ordered, or it is too late; then it tells nothing of the recipient either.
 */
export const InviteDocument = z.object({
  state: z.enum(["open", "closed"]),
  is_answered: z.boolean(),
  /** "" where the card names nobody. */
  sender: z.string(),
  /** The point that packs the gift. */
  point: z.string(),
  /** The last day on which an answer counts; null while no day of delivery is chosen. */
  until: z.iso.date().nullable(),
  name: z.string(),
  phone: z.string(),
  street: z.string(),
  commune: CommuneMatch.nullable(),
})
export type InviteDocument = z.infer<typeof InviteDocument>

export const FixRecipient = z.strictObject({ typed: TypedRecipient })
export type FixRecipient = z.infer<typeof FixRecipient>

/** Those that were shown: rows that were put right since stay. */
export const DropBroken = z.strictObject({ count: z.number().int().min(1).max(MAX_RECIPIENTS) })
export type DropBroken = z.infer<typeof DropBroken>

export const RecipientRow = z.object({
  id: z.string(),
  /** In the list, from 1. */
  position: z.number().int(),
  typed: TypedRecipient,
  /** Null where it has to be put right first. */
  phone: z.string().nullable(),
  place: z.object({ commune: z.string(), province: z.string() }).nullable(),
  boxes: z.number().int().nullable(),
  delivery_on: z.iso.date().nullable(),
  problems: z.array(RecipientProblem),
  suggestions: z.array(CommuneMatch),
  /** The row with the same phone and address that stands before it. */
  same_as: z.number().int().nullable(),
  /** Delivery, in whole đồng; null while it is not known. */
  fee: z.number().int().nullable(),
  /** Of a recipient who is asked for the address: the key of their page, and whether they have answered. */
  invite: z.object({ key: z.string(), email: z.string(), is_answered: z.boolean() }).nullable(),
})
export type RecipientRow = z.infer<typeof RecipientRow>

export const FixedRecipient = z.object({ row: RecipientRow })
export type FixedRecipient = z.infer<typeof FixedRecipient>

export const RecipientCounts = z.object({
  rows: z.number().int(),
  good: z.number().int(),
  broken: z.number().int(),
  /** Of these, recipients who were asked for their address and have not answered. */
  waiting: z.number().int(),
  duplicates: z.number().int(),
  boxes: z.number().int(),
  /** Rows that lack nothing but a yes to the one commune of today that their old one lies in. */
  old_places: z.number().int(),
})
export type RecipientCounts = z.infer<typeof RecipientCounts>

/** Delivery to all rows that are right, in whole đồng; null while no box is chosen. */
const Fees = z.number().int().nullable()

export const RecipientsPage = z.object({
  is_placed: z.boolean(),
  point: z.object({ name: z.string(), handle: z.string() }),
  counts: RecipientCounts,
  fees: Fees,
  /** One day for all; then those of the rows do not count. */
  delivery_on: z.iso.date().nullable(),
  rows: z.array(RecipientRow),
  page: z.number().int(),
  page_count: z.number().int(),
})
export type RecipientsPage = z.infer<typeof RecipientsPage>

export const RecipientKept = z.object({ id: z.string(), position: z.number().int(), broken: z.boolean() })
export type RecipientKept = z.infer<typeof RecipientKept>
export const RecipientsChanged = z.object({ count: z.number().int(), broken: z.number().int() })
export type RecipientsChanged = z.infer<typeof RecipientsChanged>

/** `removal` brings the rows back for as long as they are kept; null when there was none to take out. */
export const RecipientsRemoved = RecipientsChanged.extend({ removal: z.string().nullable() })
export type RecipientsRemoved = z.infer<typeof RecipientsRemoved>

export const RestoreRecipients = z.strictObject({ removal: z.string().min(8).max(100) })
export type RestoreRecipients = z.infer<typeof RestoreRecipients>

export const GiftDay = z.object({ day: z.iso.date(), reason: z.enum(DAY_REASONS).nullable() })
export type GiftDay = z.infer<typeof GiftDay>

export const GiftDays = z.object({
  is_placed: z.boolean(),
  point: z.object({ name: z.string(), handle: z.string() }),
  /** One after the other, possible and not. */
  days: z.array(GiftDay),
  last: z.iso.date(),
  /** How many days before delivery it has to be ordered; null while no box is chosen. */
  cut_off_days: z.number().int().nullable(),
  /** The last day on which parcels move before Tết, and until when to order for it; null out of the season. */
  before_tet: z.object({ day: z.iso.date(), order_by: z.iso.date() }).nullable(),
  delivery_on: z.iso.date().nullable(),
  count: z.number().int(),
  /** Recipients with a day of their own. */
  own: z.number().int(),
  /** Of these, recipients on whose own day nothing arrives. */
  own_wrong: z.number().int(),
})
export type GiftDays = z.infer<typeof GiftDays>

/** `own`: each on the day of the column; `day`, `YYYY-MM-DD` or "", is then for those who have none. */
export const ChooseGiftDay = z.strictObject({ mode: z.enum(["same", "own"]), day: z.string().max(20) })
export type ChooseGiftDay = z.infer<typeof ChooseGiftDay>
