import { z } from "zod"
import { MAX_QUERY_LENGTH } from "../catalogue/query.ts"
import { isCountable, SEARCH_COUNT_DAYS } from "./rules.ts"

/** Rows of one batch: a storefront that hears of more within seconds leaves out the rest. */
export const MOST_COUNTED_ROWS = 1000

/** Of one visitor in one batch: nobody searches for more within seconds, and nobody leaves no room for others. */
export const MOST_COUNTED_OF_VISITOR = 20

/** Further down nobody looks, and sums stay small. */
export const LAST_COUNTED_POSITION = 1000

const Position = z.int().min(1).max(LAST_COUNTED_POSITION)

/** What results lead to. Shelves are no results: everybody finds them without searching. */
export const RESULT_KINDS = ["product", "maker", "commune", "point"] as const
export type ResultKind = (typeof RESULT_KINDS)[number]

const CountedSearch = z.strictObject({
  /** A keyed hash of a day and of where somebody asks from: nobody who has only this can say where that is. */
  visitor: z.string().regex(/^[\w-]{22}$/),
  /** As `countedQuery` gives it. */
  query: z.string().refine(isCountable),
  searched: z.boolean(),
  without_result: z.boolean(),
  /** At which place of its own kind the first result of each kind stood that was opened, from 1. */
  opened: z.partialRecord(z.enum(RESULT_KINDS), Position),
})
export type CountedSearch = z.infer<typeof CountedSearch>

/** What a storefront has counted since its last batch: a row for each visitor and query. */
export const CountedSearches = z.strictObject({ rows: z.array(CountedSearch).min(1).max(MOST_COUNTED_ROWS) })
export type CountedSearches = z.infer<typeof CountedSearches>

const RESULT_PAGE = /^(?:\/en)?\/(san-pham|co-so|xa|diem-ban)\/[^/]+$/
const KIND_OF_PAGE: Readonly<Record<string, ResultKind>> = {
  "san-pham": "product",
  "co-so": "maker",
  xa: "commune",
  "diem-ban": "point",
}

/** What a result leads to, by the path of its page; undefined for what is no result. */
export function kindOfResult(path: string): ResultKind | undefined {
  return KIND_OF_PAGE[RESULT_PAGE.exec(path)?.[1] ?? ""]
}

/**
 * What a page sends when a result is opened: the words that were searched by, which one of its kind it is, and where it
 * leads. A suggestion is opened before the words are sent: they count as searched then.
 */
export const ChosenResult = z
  .object({
    q: z.string().max(MAX_QUERY_LENGTH),
    vi_tri: z.coerce.number().pipe(Position),
    den: z.string().max(300),
    goi_y: z.literal("1").optional(),
  })
  .transform(({ q, vi_tri, den, goi_y }, context) => {
    const kind = kindOfResult(den)
    if (kind !== undefined) return { q, position: vi_tri, kind, isSuggestion: goi_y !== undefined }
    context.addIssue({ code: "custom", path: ["den"], message: "Not a result" })
    return z.NEVER
  })

const days = SEARCH_COUNT_DAYS.map(String)

/** Asks for the last days, today among them; anything else is the first choice. */
export const SearchCountsAsked = z.object({
  days: z.enum(days).catch(String(SEARCH_COUNT_DAYS[0])).transform(Number),
})

const Sums = {
  searches: z.number(),
  without_result: z.number(),
  /** Products that were opened. */
  clicks: z.number(),
  maker_clicks: z.number(),
  commune_clicks: z.number(),
  point_clicks: z.number(),
}

const Row = z.object({
  query: z.string(),
  ...Sums,
  /** Where the products that were opened stood, on average, from 1; null when none was. */
  mean_position: z.number().nullable(),
})
export type SearchCountRow = z.infer<typeof Row>

/** Answer of `/admin/search-counts`. Only what was searched for often enough bears its words. */
export const SearchCounts = z.object({
  days: z.number(),
  /** Whether who asks may add synonyms for what finds nothing. */
  may_change: z.boolean(),
  all: z.object(Sums),
  /** The most searched first. */
  top: z.array(Row),
  /** Those that most often found nothing first. */
  without_result: z.array(Row),
  /** What is left of all beside `top`. */
  others: z.object(Sums),
})
export type SearchCounts = z.infer<typeof SearchCounts>

/** In each list. */
export const MOST_SHOWN_QUERIES = 100
