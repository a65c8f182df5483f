import { z } from "zod"
import { DecisionPaper } from "../decision/schemas.ts"
import { Stars } from "../stars/schemas.ts"

/** What an annex says of each product, in the order in which provinces print it. */
export const ANNEX_COLUMNS = ["product", "producer", "address", "set", "score", "stars", "decision", "date"] as const
export type AnnexColumn = (typeof ANNEX_COLUMNS)[number]

/** Rows under the head. A province has far fewer products. */
export const MOST_ANNEX_ROWS = 10_000
export const MAX_ANNEX_BYTES = 10 * 1024 * 1024
/** Products that a name may have meant. */
export const MOST_CANDIDATES = 5

/** More are not offered. */
export const MOST_SHEETS = 50

const Place = z.number().int().min(0).max(200)

/** Where an annex says what: `head` is the last row of its head, as a spreadsheet counts, `places` count from 0. */
export const AnnexMapping = z.object({
  head: z.number().int().min(1).max(1000),
  places: z.partialRecord(z.enum(ANNEX_COLUMNS), Place),
})
export type AnnexMapping = z.infer<typeof AnnexMapping>

/**
 * What goes with the file. `sheet`: which one of a workbook, from 1; `mapping`: null for what the official has said of
 * such heads before, else to have it found out; `paper`: null when each row names a decision that is
 * written down already; `choices`: the product that a row means, by the row's number.
 */
export const AnnexOptions = z.object({
  sheet: z.number().int().min(1).max(MOST_SHEETS).default(1),
  mapping: AnnexMapping.nullable().default(null),
  paper: DecisionPaper.nullable().default(null),
  choices: z.record(z.string().regex(/^\d{1,6}$/), z.string().max(64)).default({}),
})
export type AnnexOptions = z.infer<typeof AnnexOptions>

/** The same, with the rows that are to be written. */
export const ImportAnnex = AnnexOptions.extend({
  rows: z.array(z.number().int().min(1)).min(1).max(MOST_ANNEX_ROWS),
})
export type ImportAnnex = z.infer<typeof ImportAnnex>

/**
 * - `ready`: would be written
 * - `choose`: its product is not found by its name, others come near
 * - `registered`: stands in the register already, just so
 * - `wrong`: is not written before it is mended
 * - `skipped`: no product but a heading, or what stands under the table
 */
export const ANNEX_STATES = ["ready", "choose", "wrong", "registered", "skipped"] as const
export const AnnexState = z.enum(ANNEX_STATES)
export type AnnexState = z.infer<typeof AnnexState>

export const AnnexProblem = z.object({ type: z.string(), message: z.string() })
export type AnnexProblem = z.infer<typeof AnnexProblem>

export const AnnexGood = z.object({ id: z.string(), title: z.string(), maker: z.string() })
export type AnnexGood = z.infer<typeof AnnexGood>

/** One row under the head; `row` as the spreadsheet counts, from 1. */
export const AnnexRow = z.object({
  row: z.number().int(),
  state: AnnexState,
  product: z.string(),
  producer: z.string(),
  address: z.string(),
  /** As it is written; "" where there is no such column. */
  set: z.string(),
  stars: Stars.nullable(),
  score: z.number().nullable(),
  /** The number of the decision, as it is written down. */
  decision: z.string().nullable(),
  match: AnnexGood.nullable(),
  candidates: z.array(AnnexGood),
  problems: z.array(AnnexProblem),
})
export type AnnexRow = z.infer<typeof AnnexRow>

export const AnnexCheck = z.object({
  /** The sheets of a workbook by their names, in its order; none of a .csv file. */
  sheets: z.array(z.string()),
  /** The one that was read, from 1. */
  sheet: z.number().int(),
  mapping: AnnexMapping,
  /** The columns of the file with their heads, and what stands in the first row under it. */
  columns: z.array(z.object({ place: Place, title: z.string(), sample: z.string() })),
  /** Whether the decision of the whole file is written down already; null when none was told. */
  paper: z.enum(["new", "registered"]).nullable(),
  rows: z.array(AnnexRow),
})
export type AnnexCheck = z.infer<typeof AnnexCheck>

/** How many recognitions were written down, of which decisions. */
export const AnnexImported = z.object({ count: z.number().int(), decision_ids: z.array(z.string()) })
export type AnnexImported = z.infer<typeof AnnexImported>
