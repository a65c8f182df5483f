import { z } from "zod"
import { MAX_QUERY_LENGTH } from "../catalogue/query.ts"
import { isCountable, SEARCH_COUNT_DAYS } from "./rules.ts"

/** Rows of one batch: a storefront that hears of more different queries within seconds leaves out the rest. */
export const MOST_COUNTED_ROWS = 200

/** Further down nobody looks, and sums stay small. */
export const LAST_COUNTED_POSITION = 1000

/** Of one query in one batch. */
export const MOST_COUNTED_AT_ONCE = 100_000

const Count = z.int().min(0).max(MOST_COUNTED_AT_ONCE)

/** What a storefront has counted since its last batch. */
export const CountedSearches = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        /** As `countedQuery` gives it. */
        query: z.string().refine(isCountable),
        searches: Count,
        without_result: Count,
        clicks: Count,
        /** Of the results that were chosen, from 1. */
        click_position_sum: z
          .int()
          .min(0)
          .max(MOST_COUNTED_AT_ONCE * LAST_COUNTED_POSITION),
      }),
    )
    .min(1)
    .max(MOST_COUNTED_ROWS),
})
export type CountedSearches = z.infer<typeof CountedSearches>
export type CountedSearch = CountedSearches["rows"][number]

/** What a list page sends when one of its results is opened: the words that it was searched by, and which one. */
export const ChosenResult = z.object({
  q: z.string().max(MAX_QUERY_LENGTH),
  vi_tri: z.coerce.number().int().min(1).max(LAST_COUNTED_POSITION),
})

const days = SEARCH_COUNT_DAYS.map(String)

/** Asks for the last days, today among them; anything else is the first choice. */
export const SearchCountsAsked = z.object({
  days: z.enum(days).catch(String(SEARCH_COUNT_DAYS[0])).transform(Number),
})

const Sums = { searches: z.number(), without_result: z.number(), clicks: z.number() }

const Row = z.object({
  query: z.string(),
  ...Sums,
  /** Where the chosen results stood, on average, from 1; null when none was chosen. */
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
