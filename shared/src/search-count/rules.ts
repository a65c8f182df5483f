import { parseCode } from "../purchase-code/rules.ts"
import { foldedWords } from "../search/rules.ts"

/** What is longer was pasted, and may be anything. Of the folded words. */
export const LONGEST_COUNTED_QUERY = 60

/** Fewer searches of one query in the days that are shown may all be one person's, a day each: they are summed with the others. */
export const FEWEST_SHOWN_SEARCHES = 3

/** Different queries of a day that are kept; nobody fills the table by asking for more. */
export const MOST_QUERIES_A_DAY = 5000

/** After so many days the counts of a day are erased. */
export const SEARCH_COUNTS_KEPT_DAYS = 365

/** How many days back the desk may look. */
export const SEARCH_COUNT_DAYS = [7, 30, 90] as const

const EMAIL = /\S@\S/
/** Phone numbers, account numbers, numbers of papers: however they are spaced or dotted. */
const LONG_NUMBER = /\d(?:[\s.\-()/]*\d){5}/

/**
 * A typed query as it is counted: its folded words. Null for what is not counted because it is empty, too long, or may
 * say who somebody is: e-mail addresses, numbers of six digits or more, codes of orders.
 */
export function countedQuery(typed: string): string | null {
  if (EMAIL.test(typed) || LONG_NUMBER.test(typed) || isCode(typed)) return null
  const words = foldedWords(typed)
  return isCountable(words) ? words : null
}

/** Of folded words, what can still be told by them. */
export function isCountable(words: string): boolean {
  return words !== "" && words.length <= LONGEST_COUNTED_QUERY && !LONG_NUMBER.test(words)
}

/** Words with spaces between them and no digit have eight letters by chance: "cà phê sữa". */
function isCode(typed: string): boolean {
  const text = typed.trim()
  return parseCode(text) !== null && (/\d/.test(text) || !/\s/.test(text))
}

/** Who reads for a machine says so, or says nothing at all. */
export function isBot(userAgent: string | undefined): boolean {
  return !userAgent || /bot|crawl|spider|slurp/i.test(userAgent)
}

export type SearchSums = {
  searches: number
  without_result: number
  clicks: number
  maker_clicks: number
  commune_clicks: number
  point_clicks: number
}

/** What is left of all searches beside those that are shown by name. */
export function otherSearches(all: SearchSums, shown: readonly SearchSums[]): SearchSums {
  return shown.reduce(
    (rest, row) => ({
      searches: rest.searches - row.searches,
      without_result: rest.without_result - row.without_result,
      clicks: rest.clicks - row.clicks,
      maker_clicks: rest.maker_clicks - row.maker_clicks,
      commune_clicks: rest.commune_clicks - row.commune_clicks,
      point_clicks: rest.point_clicks - row.point_clicks,
    }),
    all,
  )
}
