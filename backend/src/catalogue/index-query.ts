import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { CatalogueQuery, Sort } from "@ocop/shared/catalogue"
import type { ListingPolicy } from "@ocop/shared/listing-policy"
import { FIRST_KEY, LAST_KEY, ORDER_KEYS } from "@ocop/shared/search"
import { findCategory } from "../categories"
import { currentPolicy } from "../listing-policy/current-policy"
import { followSynonyms } from "../search/follow-synonyms"
import { findBlocked, type Blocked } from "./blocked"
import type { PointOffer } from "../shelf/offered-by-point"
import { StoredProduct } from "./document"

export const INDEX = "product"

type Filters = SearchTypes.SearchFilters

/** The filters of the list page that can be taken off one by one. */
export type FilterName = "sao" | "xa" | "cn" | "nhom" | "bo" | "tinh" | "loai" | "gia" | "diem" | "con_hang"

/**
 * Reading the index on a day: what is blocked, under which policy things are listed, and what sales points have, for who
 * asks for it.
 */
export type Scope = { day: string; blocked: Blocked; policy: ListingPolicy; offers?: readonly PointOffer[] }

export async function readScope(container: MedusaContainer, day: string): Promise<Scope> {
  const [blocked, policy] = await Promise.all([
    findBlocked(container, day),
    currentPolicy(container),
    followSynonyms(container),
  ])
  return { day, blocked, policy }
}

/** Everything that may be listed on the day. */
export function listedOn({ day, blocked, policy }: Scope): Filters[] {
  return [
    { withdrawn: false },
    ...(blocked.product_ids.length > 0 ? [{ id: { $nin: blocked.product_ids } }] : []),
    ...(blocked.seller_ids.length > 0 ? [{ maker: { $nin: blocked.seller_ids } }] : []),
    ...(policy === "ocop_only" ? [starredOn(day)] : []),
  ]
}

/** A star that was in force when the index was written counts only while its last day has not passed. */
export function starredOn(day: string): Filters {
  return { star_until: { $gte: day } }
}

/** The others. */
export function starlessOn(day: string): Filters {
  return { star_until: { $lt: day } }
}

/** The filters of a query, without some of them. All of them hold at once; values of one filter are alternatives. */
export function toFilters(query: CatalogueQuery, scope: Scope, without: readonly FilterName[] = []): Filters {
  const wanted: Record<FilterName, Filters[]> = {
    sao: query.sao.length > 0 ? [{ star: { $in: query.sao } }, starredOn(scope.day)] : [],
    xa: query.xa.length > 0 ? [{ commune: { $in: query.xa } }] : [],
    cn: query.cn.length > 0 ? [{ standards: { $overlaps: query.cn } }] : [],
    nhom: query.nhom === undefined ? [] : [onShelf(query.nhom)],
    bo: query.bo === undefined ? [] : [{ set_no: query.bo }],
    tinh: query.tinh.length > 0 ? [{ province: { $in: query.tinh } }] : [],
    loai: query.loai.length > 0 ? [{ producer_kind: { $in: query.loai } }] : [],
    gia: [
      ...(query.gia_tu === undefined ? [] : [{ price_to: { $gte: query.gia_tu } }]),
      ...(query.gia_den === undefined ? [] : [{ price_from: { $lte: query.gia_den } }]),
    ],
    diem: query.diem.length > 0 ? [{ id: { $in: offeredAt(query.diem, scope) } }] : [],
    con_hang: query.con_hang ? [{ in_stock: true }] : [],
  }
  for (const name of without) wanted[name] = []
  const all = [...listedOn(scope), ...Object.values(wanted).flat()]
  return { ...(query.q ? { q: query.q } : {}), ...(all.length > 0 ? { $and: all } : {}) }
}

function onShelf(slug: string): Filters {
  const category = findCategory(slug)
  return category?.set_no ? { set_no: category.set_no } : { group: { $in: [...(category?.groups ?? [])] } }
}

function offeredAt(handles: readonly string[], { offers = [] }: Scope): string[] {
  const chosen = offers.filter(({ handle }) => handles.includes(handle))
  return [...new Set(chosen.flatMap(({ product_ids }) => [...product_ids]))]
}

type Order = Record<string, SearchTypes.SearchOrderBy>

/** Out-of-stock goods always come last; the handle settles what is equal otherwise. */
export function toOrder(sort: Sort, hasWords: boolean): Order {
  const { withWords, without } = ORDER_KEYS[sort]
  const keys = [FIRST_KEY, ...(hasWords ? withWords : without), LAST_KEY]
  return Object.fromEntries(keys.map((key) => [key.replace(/^-/, ""), key.startsWith("-") ? "DESC" : "ASC"]))
}

export type Page = { products: StoredProduct[]; count: number }

type Pagination = { skip?: number; take: number; order: Order }

/** The products of one page of the index. */
export async function readPage(container: MedusaContainer, filters: Filters, pagination: Pagination): Promise<Page> {
  return pageOf(await container.resolve(Modules.SEARCH).search(paging(filters, pagination)))
}

/** The same, where how many there are in all does not matter. */
export async function readFirst(
  container: MedusaContainer,
  filters: Filters,
  pagination: Pagination,
): Promise<StoredProduct[]> {
  return pageOf(await container.resolve(Modules.SEARCH).search(pagingUncounted(filters, pagination))).products
}

/** A search for the documents of one page, where how many there are in all does not matter. */
export function pagingUncounted(filters: Filters, pagination: Pagination): SearchTypes.SearchQuery {
  return { ...paging(filters, pagination), search_options: { count: "none" } }
}

/** A search for the documents of one page. */
export function paging(filters: Filters, pagination: Pagination): SearchTypes.SearchQuery {
  return { entity: INDEX, fields: ["id", "stored"], filters, pagination }
}

export function pageOf({ hits, metadata }: SearchTypes.SearchResult): Page {
  return {
    products: hits.map(({ document }) => StoredProduct.parse(JSON.parse(String(document["stored"])))),
    count: metadata.count ?? 0,
  }
}

export type Counts = Map<string, number>

/** More values than a facet can have here: makers and communes are the most, and there are some hundreds. */
const MAX_VALUES = 1000

/** A search for numbers only: how many there are, and how many of each value of some fields. */
export function counting(filters: Filters, fields: string[]): SearchTypes.SearchQuery {
  const facets = fields.map((field) => ({ field, type: "value" as const, limit: MAX_VALUES }))
  return { entity: INDEX, fields: ["id"], filters, pagination: { take: 0 }, search_options: { facets } }
}

export function countsOf(result: SearchTypes.SearchResult | undefined, field: string): Counts {
  const facet = result?.facets?.[field]
  return new Map(facet?.type === "value" ? facet.values.map(({ value, count }) => [value, count]) : [])
}
