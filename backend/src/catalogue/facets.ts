import type { SearchTypes } from "@medusajs/framework/types"
import type { CatalogueDocument, CatalogueQuery, FacetOption } from "@ocop/shared/catalogue"
import { labelOfStandard, STANDARDS } from "@ocop/shared/certification"
import { STARS } from "@ocop/shared/stars"
import { gazetteer } from "../gazetteer"
import { counting, countsOf, starredOn, toFilters, type Counts, type FilterName, type Scope } from "./index-query"

const WIDE: readonly FilterName[] = ["sao", "xa", "cn", "gia", "con_hang"]

/**
 * The searches that `toFacets` needs. Each facet is counted under all filters but its own, and the values of the wider
 * scope are asked for as well, so that nothing vanishes under the finger.
 */
export function facetSearches(query: CatalogueQuery, scope: Scope): SearchTypes.SearchQuery[] {
  const stars = toFilters(query, scope, ["sao"])
  return [
    counting({ ...stars, $and: [...(stars.$and ?? []), starredOn(scope.day)] }, ["star"]),
    counting(toFilters(query, scope, ["xa"]), ["commune"]),
    counting(toFilters(query, scope, ["cn"]), ["standards"]),
    counting(toFilters(query, scope, WIDE), ["commune", "standards"]),
    counting(toFilters({ ...query, con_hang: true }, scope), []),
  ]
}

/** What can be ticked, with how many products it would bring; `results` are those of `facetSearches`. */
export function toFacets(
  [bySao, byXa, byCn, inWide, inStock]: SearchTypes.SearchResult[],
  query: CatalogueQuery,
): CatalogueDocument["facets"] {
  const starCounts = countsOf(bySao, "star")
  return {
    sao: STARS.toReversed().map((stars) => ({
      value: String(stars),
      label: `${stars} sao`,
      count: starCounts.get(String(stars)) ?? 0,
    })),
    xa: toCommuneOptions(countsOf(byXa, "commune"), countsOf(inWide, "commune"), query.xa),
    cn: toStandardOptions(countsOf(byCn, "standards"), countsOf(inWide, "standards"), query.cn),
    con_hang: inStock?.metadata.count ?? 0,
  }
}

/** By count, then by name. What was ticked is always among them. */
function toCommuneOptions(counts: Counts, wide: Counts, ticked: string[]): FacetOption[] {
  const codes = new Set([...wide.keys(), ...counts.keys(), ...ticked])
  return [...codes]
    .flatMap((code) => {
      const commune = gazetteer().commune(code)
      return commune ? [{ value: code, label: commune.name, count: counts.get(code) ?? 0 }] : []
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
