import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { CatalogueDocument, CatalogueQuery, FacetOption, ShelfOption } from "@ocop/shared/catalogue"
import { labelOfStandard, STANDARDS } from "@ocop/shared/certification"
import { PRODUCER_KINDS } from "@ocop/shared/organization"
import { STARS } from "@ocop/shared/stars"
import { CATEGORIES, findCategory, setsOf, type Category } from "../categories"
import { gazetteer } from "../gazetteer"
import {
  counting,
  countsOf,
  pageOf,
  starredOn,
  toFilters,
  type Counts,
  type FilterName,
  type Page,
  type Scope,
} from "./index-query"

/** What may be ticked on the page; without these a facet names all that it may name. */
const WIDE: readonly FilterName[] = ["sao", "xa", "cn", "loai", "gia", "diem", "con_hang"]

/** What `toFacets` makes the facets of. */
export type Counted = {
  /** Of the fields with many values. */
  first: readonly SearchTypes.SearchResult[]
  /** Of the others: counted apart, for the values of all fields of one statement multiply. */
  second: readonly SearchTypes.SearchResult[]
  /** Which of the goods on shelves of sales points pass all filters but that of the points. */
  at_points: readonly string[]
}

/**
 * Counts what `toFacets` needs. Each facet is counted under all filters but its own, and the values of the wider scope
 * are asked for as well, so that nothing vanishes under the finger. `page` is asked along, which counts it for nothing.
 */
export async function countFacets(
  container: MedusaContainer,
  query: CatalogueQuery,
  scope: Scope,
  page: SearchTypes.SearchQuery,
): Promise<{ counted: Counted; page: Page }> {
  const search = container.resolve(Modules.SEARCH)
  const [[found, ...first], second, at_points] = await Promise.all([
    search.searchMany([page, ...firstSearches(query, scope)]),
    search.searchMany([
      counting(toFilters(query, scope, ["nhom", "bo"]), ["set_no"]),
      counting(toFilters(query, scope, ["tinh"]), ["province"]),
      counting(toFilters(query, scope, [...WIDE, "tinh"]), ["province"]),
      counting(toFilters(query, scope, ["loai"]), ["producer_kind"]),
    ]),
    readAtPoints(container, query, scope),
  ])
  return { counted: { first, second, at_points }, page: found ? pageOf(found) : { products: [], count: 0 } }
}

function firstSearches(query: CatalogueQuery, scope: Scope): SearchTypes.SearchQuery[] {
  const stars = toFilters(query, scope, ["sao"])
  return [
    counting({ ...stars, $and: [...(stars.$and ?? []), starredOn(scope.day)] }, ["star"]),
    counting(toFilters(query, scope, ["xa"]), ["commune"]),
    counting(toFilters(query, scope, ["cn"]), ["standards"]),
    counting(toFilters(query, scope, WIDE), ["commune", "standards"]),
    counting(toFilters({ ...query, con_hang: true }, scope), []),
  ]
}

async function readAtPoints(container: MedusaContainer, query: CatalogueQuery, scope: Scope): Promise<string[]> {
  const offered = [...new Set((scope.offers ?? []).flatMap(({ product_ids }) => [...product_ids]))]
  if (offered.length === 0) return []
  const filters = toFilters(query, scope, ["diem"])
  const { hits } = await container.resolve(Modules.SEARCH).search({
    entity: "product",
    fields: ["id"],
    filters: { ...filters, $and: [...(filters.$and ?? []), { id: { $in: offered } }] },
    pagination: { take: offered.length },
    search_options: { count: "none" },
  })
  return hits.map(({ id }) => id)
}

/** What can be ticked, with how many products it would bring. */
export function toFacets(
  { first, second, at_points }: Counted,
  query: CatalogueQuery,
  { offers = [] }: Scope,
): CatalogueDocument["facets"] {
  const [bySao, byXa, byCn, inWide, inStock] = first
  const [bySet, byTinh, wideTinh, byLoai] = second
  const starCounts = countsOf(bySao, "star")
  const kindCounts = countsOf(byLoai, "producer_kind")
  const found = new Set(at_points)
  return {
    sao: STARS.toReversed().map((stars) => ({
      value: String(stars),
      label: `${stars} sao`,
      count: starCounts.get(String(stars)) ?? 0,
    })),
    xa: toPlaceOptions(countsOf(byXa, "commune"), countsOf(inWide, "commune"), query.xa, nameOfCommune),
    cn: toStandardOptions(countsOf(byCn, "standards"), countsOf(inWide, "standards"), query.cn),
    nhom: toShelfOptions(countsOf(bySet, "set_no"), query),
    tinh: toPlaceOptions(countsOf(byTinh, "province"), countsOf(wideTinh, "province"), query.tinh, nameOfProvince),
    loai: PRODUCER_KINDS.map((kind) => ({ value: kind, label: kind, count: kindCounts.get(kind) ?? 0 })),
    diem: offers.map(({ handle, name, product_ids }) => ({
      value: handle,
      label: name,
      count: [...product_ids].filter((id) => found.has(id)).length,
    })),
    con_hang: inStock?.metadata.count ?? 0,
  }
}

const nameOfCommune = (code: string) => gazetteer().commune(code)?.name

/** "Thành phố Cần Thơ" */
function nameOfProvince(code: string): string | undefined {
  const name = gazetteer().province(code)?.full_name
  return name && name.charAt(0).toLocaleUpperCase("vi") + name.slice(1)
}

/** By count, then by name. What was ticked is always among them. */
function toPlaceOptions(
  counts: Counts,
  wide: Counts,
  ticked: string[],
  nameOf: (code: string) => string | undefined,
): FacetOption[] {
  const codes = new Set([...wide.keys(), ...counts.keys(), ...ticked])
  return [...codes]
    .flatMap((code) => {
      const label = nameOf(code)
      return label === undefined ? [] : [{ value: code, label, count: counts.get(code) ?? 0 }]
    })
    .toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, "vi"))
}

function toStandardOptions(counts: Counts, wide: Counts, ticked: string[]): FacetOption[] {
  return STANDARDS.filter(({ key }) => wide.has(key) || counts.has(key) || ticked.includes(key)).map(({ key }) => ({
    value: key,
    label: labelOfStandard(key),
    count: counts.get(key) ?? 0,
  }))
}

/** The widest shelves, and the parts of those in which the chosen one stands. */
function toShelfOptions(bySet: Counts, { nhom, bo }: CatalogueQuery): ShelfOption[] {
  const chosen = nhom === undefined ? shelfOfSet(bo) : findCategory(nhom)
  const opened = new Set([chosen, ...(chosen?.parents ?? [])].map((category) => category?.slug))
  const isShown = ({ parents }: Category) => parents.every(({ slug }) => opened.has(slug))
  return CATEGORIES.filter(isShown).map((category) => ({
    value: category.slug,
    label: category.name,
    count: setsOf(category).reduce((sum, set) => sum + (bySet.get(String(set)) ?? 0), 0),
    depth: category.parents.length,
    chosen: category.slug === chosen?.slug,
  }))
}

/** A group of one set has no shelf for it but its own. */
function shelfOfSet(set_no: number | undefined): Category | undefined {
  if (set_no === undefined) return undefined
  const own = CATEGORIES.find((category) => category.set_no === set_no)
  return own ?? CATEGORIES.find((category) => setsOf(category).every((set) => set === set_no))
}
