import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { communeHandle } from "@ocop/shared/address"
import { chooseSuggestions, MakerLink, MAX_SUGGESTIONS, type Suggestion } from "@ocop/shared/catalogue"
import { foldedWords } from "@ocop/shared/search"
import { SETS_NOT_SOLD } from "@ocop/shared/selling"
import { CATEGORIES, type Category } from "../categories"
import { gazetteer } from "../gazetteer"
import { counting, type Counts, countsOf, listedOn, pageOf, paging, readScope, toOrder } from "./index-query"

/** A single letter fits nearly everything. */
const FEWEST_LETTERS = 2

/**
 * What fits the words typed so far, the last of which may be unfinished: goods, and the communes, makers and shelves of
 * such goods that bear these words in their name. Two searches, one for the goods and one that counts.
 *
 * No product is named that is stopped or not sold here. Whoever has it at home finds its page, which says so, by a
 * search for it, its maker or its code.
 */
export async function readSuggestions(container: MedusaContainer, typed: string, day: string): Promise<Suggestion[]> {
  if (foldedWords(typed).length < FEWEST_LETTERS) return []
  const listed = listedOn(await readScope(container, day))
  const filters: SearchTypes.SearchFilters = { q: typed, $and: listed }
  const sold: SearchTypes.SearchFilters = { q: typed, $and: [...listed, { set_no: { $nin: [...SETS_NOT_SOLD] } }] }
  const [goods, counts] = await container.resolve(Modules.SEARCH).searchMany([
    unfinished({
      ...paging(sold, { take: MAX_SUGGESTIONS, order: toOrder("phu-hop", true) }),
      search_options: { count: "none" },
    }),
    unfinished(counting(filters, ["maker_link", "commune", "group", "set_no"])),
  ])
  const found = [
    ...(goods ? pageOf(goods).products : []).map(({ card }) => ({
      kind: "product" as const,
      key: card.handle,
      name: card.name,
      detail: card.maker.name,
      count: null,
    })),
    ...toCommunes(countsOf(counts, "commune")),
    ...toMakers(countsOf(counts, "maker_link")),
    ...toShelves(countsOf(counts, "group"), countsOf(counts, "set_no")),
  ]
  return chooseSuggestions(found, typed)
}

function unfinished(search: SearchTypes.SearchQuery): SearchTypes.SearchQuery {
  return { ...search, search_options: { ...search.search_options, match_strategy: "last" } }
}

function toCommunes(counts: Counts): Suggestion[] {
  return [...counts].flatMap(([code, count]) => {
    const commune = gazetteer().commune(code)
    return commune
      ? [{ kind: "commune" as const, key: communeHandle(commune), name: commune.name, detail: commune.province, count }]
      : []
  })
}

function toMakers(counts: Counts): Suggestion[] {
  return [...counts].map(([link, count]) => {
    const { handle, name } = MakerLink.parse(JSON.parse(link))
    return { kind: "maker" as const, key: handle, name, detail: null, count }
  })
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
