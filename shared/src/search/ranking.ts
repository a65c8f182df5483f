/**
 * By what search results are ordered. The engine reads these values, and so does the page that tells shoppers of them, as
 * the law on e-commerce asks: neither can say what the other does not do.
 */

/** The texts of a product in which words are looked for, with the weight of each as the search module takes it. */
export const TEXT_WEIGHTS = {
  name: 3,
  name_folded: 2,
  about: 1.5,
  places: 1.5,
  about_folded: 1,
  places_folded: 1,
  name_english: 1,
} as const
export type SearchedText = keyof typeof TEXT_WEIGHTS

/** What a word counts in a text of PostgreSQL's classes A to D. */
export const CLASS_WEIGHTS = { A: 1, B: 0.4, C: 0.2, D: 0.1 } as const

/** The class of a weight, as the search module's PostgreSQL provider chooses it. */
export function classOf(weight: number): keyof typeof CLASS_WEIGHTS {
  if (weight >= 3) return "A"
  if (weight >= 2) return "B"
  return weight > 1 ? "C" : "D"
}

/** One word with its marks right outweighs any number of words that match without them. */
export const MARKS_BONUS = 10

/** What products can be ordered by; a leading "-" puts the greatest first. */
export type OrderKey =
  "-stock_rank" | "-_score" | "shuffle" | "-star_from" | "-star_rank" | "price_from" | "unit_price" | "handle"

/** Before everything else: what there is comes before what is sold out. */
export const FIRST_KEY: OrderKey = "-stock_rank"

/** Settles what is equal otherwise. */
export const LAST_KEY: OrderKey = "handle"

/** Of each order of the list page what it goes by, of several the first one first. `gan` does so within a commune. */
export const ORDER_KEYS: Readonly<Record<"phu-hop" | "moi" | "sao" | "gia" | "gia-don-vi" | "gan", OrderKeys>> = {
  "phu-hop": { withWords: ["-_score"], without: ["shuffle"] },
  moi: same("-star_from"),
  sao: same("-star_rank", "-_score"),
  gia: same("price_from"),
  "gia-don-vi": same("unit_price"),
  gan: { withWords: ["-_score"], without: ["shuffle"] },
}
type OrderKeys = { withWords: readonly OrderKey[]; without: readonly OrderKey[] }

function same(...keys: readonly OrderKey[]): OrderKeys {
  return { withWords: keys, without: keys }
}
