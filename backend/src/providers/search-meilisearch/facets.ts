import type { SearchTypes } from "@medusajs/framework/types"
import type { MultiSearchQuery } from "meilisearch"

type Request = SearchTypes.SearchFacetRequest
type Facet = SearchTypes.SearchFacetResult
/** What an answer of the server's tells of numbers. */
export type FacetAnswer = {
  totalHits?: number
  facetDistribution?: Record<string, Record<string, number>>
  facetStats?: Record<string, { min: number; max: number }>
}

const DEFAULT_LIMIT = 10

/** What counts as one of the facets: the searches it needs beside the main one, and how the answers are read. */
export type FacetPlan = {
  field: string
  /** Filters of searches of which only the number of hits is wanted. */
  counted: string[]
  read: (main: FacetAnswer, counts: readonly number[]) => Facet
}

/** Undefined for a facet that the server does not count: values that begin with a text. */
export function planFacet(request: string | Request): FacetPlan | undefined {
  if (typeof request === "string") return planValues({ field: request })
  if (request.type === "range") return planRanges(request)
  if (request.type === "stats") return planStats(request)
  return request.query === undefined ? planValues(request) : undefined
}

/** The most frequent first, and of equally many by their letters. */
function planValues({ field, limit, sort }: { field: string; limit?: number; sort?: "count" | "alpha" }): FacetPlan {
  return {
    field,
    counted: [],
    read: ({ facetDistribution }) => {
      const values = Object.entries(facetDistribution?.[field] ?? {}).map(([value, count]) => ({ value, count }))
      const byLetters = (a: { value: string }, b: { value: string }) => (a.value < b.value ? -1 : 1)
      const sorted = values.toSorted((a, b) => (sort === "alpha" ? 0 : b.count - a.count) || byLetters(a, b))
      return { type: "value", values: sorted.slice(0, limit ?? DEFAULT_LIMIT) }
    },
  }
}

function planRanges({ field, ranges }: Extract<Request, { type: "range" }>): FacetPlan {
  return {
    field,
    counted: ranges.map(({ from, to }) =>
      [
        `"${field}" EXISTS AND "${field}" IS NOT NULL`,
        ...(from === undefined ? [] : [`"${field}" >= ${numeric(from)}`]),
        ...(to === undefined ? [] : [`"${field}" < ${numeric(to)}`]),
      ].join(" AND "),
    ),
    read: (_, counts) => ({
      type: "range",
      ranges: ranges.map((range, i) => ({
        ...range,
        key: range.key ?? `${range.from ?? "*"}-${range.to ?? "*"}`,
        count: counts[i] ?? 0,
      })),
    }),
  }
}

const numeric = (value: number | string) => `"${Number(value)}"`

/** Sums and means the server does not tell. */
function planStats({ field }: Extract<Request, { type: "stats" }>): FacetPlan {
  return {
    field,
    counted: [`"${field}" EXISTS AND "${field}" IS NOT NULL`],
    read: ({ facetStats }, [count = 0]) => {
      const { min = 0, max = 0 } = facetStats?.[field] ?? {}
      return { type: "stats", min, max, count }
    },
  }
}

/** The same search, of which only how many it finds is wanted. */
export function countOnly({ indexUid, q, attributesToSearchOn, matchingStrategy, filter, locales }: MultiSearchQuery) {
  return { indexUid, q, attributesToSearchOn, matchingStrategy, filter, locales, page: 1, hitsPerPage: 0 }
}
