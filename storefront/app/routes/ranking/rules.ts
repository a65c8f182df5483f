import type { Sort } from "@ocop/shared/catalogue"
import {
  classOf,
  CLASS_WEIGHTS,
  FIRST_KEY,
  LAST_KEY,
  ORDER_KEYS,
  TEXT_WEIGHTS,
  type OrderKey,
  type SearchedText,
} from "@ocop/shared/search"

/** What one language says of the rules: a rule that has no words does not compile. */
export type RankingWords = {
  texts: Readonly<Record<SearchedText, string>>
  keys: Readonly<Record<OrderKey, string>>
  sorts: Readonly<Record<Sort, string>>
  /** Said of the order that is none of the index's. */
  byDistance: string
  then: string
}

/** The texts that are searched, the heaviest first, with what a word counts in each. */
export function textRows({ texts }: RankingWords, decimal: (value: number) => string): string[][] {
  return searchedTexts()
    .map((text) => ({ text, weight: CLASS_WEIGHTS[classOf(TEXT_WEIGHTS[text])] }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ text, weight }) => [texts[text], decimal(weight)])
}

/** The orders of the list page with what each goes by, as the engine has them. */
export function orderRows({ keys, sorts, byDistance, then }: RankingWords): string[][] {
  return sortsOffered().map((sort) => {
    const { withWords, without } = ORDER_KEYS[sort]
    const first = sort === "gan" ? [byDistance] : []
    const rule = (own: readonly OrderKey[]) =>
      [...first, ...[FIRST_KEY, ...own, LAST_KEY].map((key) => keys[key])].join(then)
    return [sorts[sort], rule(withWords), rule(without)]
  })
}

const searchedTexts = () => Object.keys(TEXT_WEIGHTS).filter((key): key is SearchedText => key in TEXT_WEIGHTS)

const sortsOffered = () => Object.keys(ORDER_KEYS).filter((key): key is Sort => key in ORDER_KEYS)
