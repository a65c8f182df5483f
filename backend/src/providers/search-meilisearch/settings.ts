import type { Synonyms } from "@ocop/shared/search"
import { fold, FEWEST_LETTERS } from "@ocop/shared/search"
import type { Settings } from "meilisearch"
import type { IndexPlan } from "../search-vietnamese/columns"
import { nearAttributes, textAttributes, valueFields } from "./attributes"
import { withMarksAsLetters } from "./marks"

/** More values than any facet of ours has: communes are the most, 3 321 in the whole country, and makers. */
const MOST_FACET_VALUES = 20_000

/** Counts are to be true, whatever is found; pages far behind are read one at a time. */
const MOST_HITS = 10_000_000

/** More letters than a syllable has: a second slip in one word is never forgiven. */
const NEVER = 255

/** How an index is read: everything that differs from the server's defaults, and those that must not change under us. */
export function toSettings(plan: IndexPlan, synonyms: Synonyms, tieBreakers: readonly string[]): Settings {
  const texts = textAttributes(plan).map(({ name }) => name)
  const fields = valueFields(plan)
  const paths = (wanted: (field: (typeof fields)[number]["field"]) => unknown) =>
    fields.filter(({ field }) => wanted(field)).map(({ path }) => path)
  return {
    searchableAttributes: [...texts, ...nearAttributes(plan).values()],
    filterableAttributes: paths((field) => field.filterable || field.facetable),
    sortableAttributes: [...new Set([plan.primary_key, ...paths((field) => field.sortable)])],
    displayedAttributes: [...new Set([plan.primary_key, ...paths((field) => field.retrievable !== false)])],
    // What the asker orders by comes first, as it does in the database; then how well the words fit.
    rankingRules: [
      "sort",
      "words",
      "typo",
      "proximity",
      "attribute",
      "exactness",
      ...tieBreakers.filter((path) => plan.fields.get(path)?.field.sortable).map((path) => `${path}:asc`),
    ],
    // "an", "do", "me" and "so" are what shoppers seek.
    stopWords: [],
    synonyms: toServerSynonyms(synonyms),
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: FEWEST_LETTERS, twoTypos: NEVER },
      disableOnNumbers: true,
      disableOnWords: [],
      // What is searched is found as it is typed; a slip is forgiven only where the asker asks for what comes near.
      disableOnAttributes: texts,
    },
    localizedAttributes: [{ attributePatterns: ["*"], locales: ["vie"] }],
    faceting: { maxValuesPerFacet: MOST_FACET_VALUES, sortFacetValuesBy: { "*": "count" } },
    pagination: { maxTotalHits: MOST_HITS },
    // Values of facets are counted, never searched.
    facetSearch: false,
  }
}

/**
 * The table of other names as the server takes it. Who types marks means the name that has them, and other names are
 * found as they are written. Of a name of four words the server looks up three at most: such a row says nothing there.
 */
function toServerSynonyms(synonyms: Synonyms): Record<string, string[]> {
  const rows = new Map<string, string[]>()
  const add = (key: string, others: readonly string[]) =>
    rows.set(key, [...new Set([...(rows.get(key) ?? []), ...others.map(withMarksAsLetters)])])
  for (const { typed, others } of [...synonyms.values()].flat()) {
    add(fold(typed), others)
    if (fold(typed) !== typed) add(withMarksAsLetters(typed), others)
  }
  return Object.fromEntries(rows)
}
