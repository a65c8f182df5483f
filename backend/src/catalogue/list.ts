import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PAGE_SIZE, type CatalogueDocument, type CatalogueQuery } from "@ocop/shared/catalogue"
import { ProblemError } from "../http/problem-error"
import { toCards } from "./cards"
import { facetSearches, toFacets } from "./facets"
import { type Page, pageOf, paging, readScope, type Scope, toFilters, toOrder } from "./index-query"
import { nameChosen } from "./named"
import { readDidYouMean } from "./did-you-mean"
import { readWords } from "./read-words"
import { readRemovals } from "./removals"

const NOTHING: Page = { products: [], count: 0 }

/**
 * One page of the list. Stars are those of the day, whatever day the index was written on. Words that find nothing in the
 * whole shop are taken for others, unless exactly they are wanted.
 *
 * @throws ProblemError 404 `no_such_page` beyond the last page
 */
export async function readCatalogue(
  container: MedusaContainer,
  query: CatalogueQuery,
  day: string,
): Promise<CatalogueDocument> {
  const scope = await readScope(container, day)
  const asTyped = await search(container, query, scope)
  if (asTyped.page.count > 0 || query.q === "") return toList(container, query, scope, asTyped)
  const reading = query.dung ? null : await readWords(container, query.q, scope)
  if (reading === null) {
    const did_you_mean = await readDidYouMean(container, query.q, scope)
    return { ...(await toList(container, query, scope, asTyped)), did_you_mean }
  }
  const meant = { ...query, q: reading.words }
  return { ...(await toList(container, meant, scope, await search(container, meant, scope))), corrected: reading.name }
}

type Found = { page: Page; counts: SearchTypes.SearchResult[] }

async function search(container: MedusaContainer, query: CatalogueQuery, scope: Scope): Promise<Found> {
  const [page, ...counts] = await container.resolve(Modules.SEARCH).searchMany([
    paging(toFilters(query, scope), {
      skip: (query.trang - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      order: toOrder(query.sx, query.q !== ""),
    }),
    ...facetSearches(query, scope),
  ])
  return { page: page ? pageOf(page) : NOTHING, counts }
}

async function toList(
  container: MedusaContainer,
  query: CatalogueQuery,
  scope: Scope,
  { page: { products, count }, counts }: Found,
): Promise<CatalogueDocument> {
  const page_count = Math.max(1, Math.ceil(count / PAGE_SIZE))
  if (query.trang > page_count) throw noSuchPage(page_count)

  const cards = await toCards(container, products, scope.day)
  return {
    count,
    page: query.trang,
    page_count,
    cards: cards.filter(({ star }) => query.sao.length === 0 || (star !== null && query.sao.includes(star.stars))),
    facets: toFacets(counts, query),
    named: nameChosen(query),
    removals: count === 0 ? await readRemovals(container, query, scope) : [],
    corrected: null,
    did_you_mean: null,
  }
}

function noSuchPage(page_count: number): ProblemError {
  const message = `Không có trang này, danh sách chỉ có ${page_count} trang.`
  return new ProblemError(404, { type: "no_such_page", message, field: "trang" })
}
