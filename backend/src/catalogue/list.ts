import type { MedusaContainer } from "@medusajs/framework/types"
import type { Commune } from "@ocop/shared/address"
import { NOTHING_BESIDE, PAGE_SIZE, type CatalogueDocument, type CatalogueQuery } from "@ocop/shared/catalogue"
import { ProblemError } from "../http/problem-error"
import { readBeside } from "./beside"
import { toCards } from "./cards"
import { offeredByPoint } from "../shelf/offered-by-point"
import { countFacets, toFacets, type Counted } from "./facets"
import { type Page, paging, readScope, type Scope, toFilters, toOrder } from "./index-query"
import { readHelp } from "./help"
import { findNear, readNearest } from "./nearest"
import { nameChosen } from "./named"
import { readDidYouMean } from "./did-you-mean"
import { readWords } from "./read-words"
import { readRemovals } from "./removals"

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
  const [listed, offers] = await Promise.all([readScope(container, day), offeredByPoint(container, day)])
  const scope = { ...listed, offers }
  const asTyped = await search(container, query, scope)
  if (asTyped.page.count > 0) return toList(container, query, scope, asTyped)
  if (query.q === "") {
    const help = await readHelp(container, query, scope, null)
    return { ...(await toList(container, query, scope, asTyped)), help }
  }
  const reading = query.dung ? null : await readWords(container, query.q, scope)
  if (reading === null) {
    const did_you_mean = await readDidYouMean(container, query.q, scope)
    const [list, help] = await Promise.all([
      toList(container, query, scope, asTyped),
      readHelp(container, query, scope, did_you_mean),
    ])
    return { ...list, did_you_mean, help }
  }
  const meant = { ...query, q: reading.words }
  return { ...(await toList(container, meant, scope, await search(container, meant, scope))), corrected: reading.name }
}

type Found = { page: Page; counted: Counted; near: Commune | null }

async function search(container: MedusaContainer, query: CatalogueQuery, scope: Scope): Promise<Found> {
  const near = query.sx === "gan" && query.gan !== undefined ? findNear(query.gan) : null
  const filters = toFilters(query, scope)
  const pagination = { skip: (query.trang - 1) * PAGE_SIZE, order: toOrder(query.sx, query.q !== "") }
  const [{ page, counted }, nearest] = await Promise.all([
    countFacets(container, query, scope, paging(filters, { ...pagination, take: near === null ? PAGE_SIZE : 0 })),
    near === null ? null : readNearest(container, filters, near, query.trang),
  ])
  return { page: nearest ?? page, counted, near }
}

async function toList(
  container: MedusaContainer,
  query: CatalogueQuery,
  scope: Scope,
  { page: { products, count }, counted, near }: Found,
): Promise<CatalogueDocument> {
  const page_count = Math.max(1, Math.ceil(count / PAGE_SIZE))
  if (query.trang > page_count) throw noSuchPage(page_count)

  const [cards, beside] = await Promise.all([
    toCards(container, products, scope.day),
    query.q === "" || query.trang > 1 ? NOTHING_BESIDE : readBeside(container, query.q, scope),
  ])
  return {
    count,
    page: query.trang,
    page_count,
    cards: cards.filter(({ star }) => query.sao.length === 0 || (star !== null && query.sao.includes(star.stars))),
    facets: toFacets(counted, query, scope),
    near: near && { code: near.code, name: near.name, province: near.province },
    named: nameChosen(query),
    removals: count === 0 ? await readRemovals(container, query, scope) : [],
    corrected: null,
    did_you_mean: null,
    beside,
    help: null,
  }
}

function noSuchPage(page_count: number): ProblemError {
  const message = `Không có trang này, danh sách chỉ có ${page_count} trang.`
  return new ProblemError(404, { type: "no_such_page", message, field: "trang" })
}
