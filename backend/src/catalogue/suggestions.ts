import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  chooseSuggestions,
  hasTypedWords,
  MakerLink,
  MAX_SUGGESTIONS,
  type Suggestion,
  type Suggestions,
} from "@ocop/shared/catalogue"
import { foldedWords } from "@ocop/shared/search"
import { SETS_NOT_SOLD } from "@ocop/shared/selling"
import { CATEGORIES, type Category } from "../categories"
import { besideSearches, searchBeside, toFound, type FoundBeside } from "./beside"
import {
  counting,
  countsOf,
  listedOn,
  pageOf,
  paging,
  readScope,
  toOrder,
  type Counts,
  type Scope,
} from "./index-query"
import { readWords } from "./read-words"

/** A single letter fits nearly everything. */
const FEWEST_LETTERS = 2

/** The last word may go on. */
const UNFINISHED = { match_strategy: "last" } as const

/**
 * What fits the words typed so far, the last of which may be unfinished: goods; communes, makers and sales points that
 * bear these words in their name, communes in a former one too; and shelves with such goods. Where nothing fits, the
 * words are read as something else, as lists do it.
 *
 * No product is named that is stopped or not sold here. Whoever has it at home finds its page, which says so, by a
 * search for it, its maker or its code.
 */
export async function readSuggestions(container: MedusaContainer, typed: string, day: string): Promise<Suggestions> {
  if (foldedWords(typed).length < FEWEST_LETTERS) return { suggestions: [], corrected: null }
  const scope = await readScope(container, day)
  const suggestions = await suggestFor(container, typed, scope)
  if (suggestions.length > 0) return { suggestions, corrected: null }
  const reading = await readWords(container, typed, scope)
  if (reading === null) return { suggestions, corrected: null }
  const meant = await suggestFor(container, reading.words, scope)
  return { suggestions: meant, corrected: meant.length > 0 ? reading.name : null }
}

async function suggestFor(container: MedusaContainer, words: string, scope: Scope): Promise<Suggestion[]> {
  const listed = listedOn(scope)
  const filters: SearchTypes.SearchFilters = { q: words, $and: listed }
  const sold: SearchTypes.SearchFilters = { q: words, $and: [...listed, { set_no: { $nin: [...SETS_NOT_SOLD] } }] }
  const [[goods, counts], beside] = await Promise.all([
    container.resolve(Modules.SEARCH).searchMany([
      {
        ...paging(sold, { take: MAX_SUGGESTIONS, order: toOrder("phu-hop", true) }),
        search_options: { count: "none", ...UNFINISHED },
      },
      unfinished(counting(filters, ["maker_link", "commune", "group", "set_no"])),
    ]),
    searchBeside(container, besideSearches(words, scope, UNFINISHED)),
  ])
  const found = [
    ...(goods ? pageOf(goods).products : []).map(({ card }) => ({
      kind: "product" as const,
      key: card.handle,
      name: card.name,
      detail: card.maker.name,
      count: null,
    })),
    ...toPlaces(toFound(beside), { makers: byHandle(counts), communes: countsOf(counts, "commune") }, words),
    ...toShelves(countsOf(counts, "group"), countsOf(counts, "set_no")),
  ]
  return chooseSuggestions(found, words)
}

function unfinished(search: SearchTypes.SearchQuery): SearchTypes.SearchQuery {
  return { ...search, search_options: { ...search.search_options, ...UNFINISHED } }
}

/** How many of the goods that were found each maker has. */
function byHandle(counts: SearchTypes.SearchResult | undefined): Counts {
  return new Map(
    [...countsOf(counts, "maker_link")].map(([link, count]) => [MakerLink.parse(JSON.parse(link)).handle, count]),
  )
}

type Called = Suggestion & { former?: readonly string[] }

function toPlaces(
  { makers, communes, points }: FoundBeside,
  counts: { makers: Counts; communes: Counts },
  words: string,
): Called[] {
  return [
    ...communes.map(({ code, handle, name, province, former }) => {
      const before = former.find((each) => hasTyped(each, words)) ?? null
      const detail = before === null || hasTyped(name, words) ? province : `${province} · ${before}`
      return { kind: "commune" as const, key: handle, name, detail, count: counts.communes.get(code) ?? 0, former }
    }),
    ...makers.map(({ handle, name }) => ({
      kind: "maker" as const,
      key: handle,
      name,
      detail: null,
      count: counts.makers.get(handle) ?? 0,
    })),
    ...points.map(({ handle, name, commune }) => ({
      kind: "point" as const,
      key: handle,
      name,
      detail: commune,
      count: null,
    })),
  ]
}

function hasTyped(name: string, words: string): boolean {
  return hasTypedWords(foldedWords(name), foldedWords(words))
}

function toShelves(byGroup: Counts, bySet: Counts): Suggestion[] {
  const countOf = ({ groups, set_no }: Category) =>
    set_no === null
      ? groups.reduce((sum, group) => sum + (byGroup.get(group) ?? 0), 0)
      : (bySet.get(String(set_no)) ?? 0)
  return CATEGORIES.map((category) => ({
    kind: "shelf" as const,
    key: category.slug,
    name: category.name,
    detail: null,
    count: countOf(category),
  })).filter(({ count }) => count > 0)
}
