import type { SearchTypes } from "@medusajs/framework/types"
import { projectDocument } from "@medusajs/framework/utils"
import type { MultiSearchQuery } from "meilisearch"
import type { IndexPlan } from "../search-vietnamese/columns"
import { nearAttributes, textAttributes } from "./attributes"
import { countOnly, planFacet, type FacetAnswer } from "./facets"
import { toFilter } from "./filter"

type Input = SearchTypes.ProviderSearchQuery
type Result = SearchTypes.SearchResult
/** What the server answers to one of its searches. */
export type Answer = FacetAnswer & {
  hits: (Record<string, unknown> & { _rankingScore?: number })[]
  processingTimeMs: number
}

/** One search of the port as searches of the server's, which go in one request, and how their answers are read. */
export type Asking = { queries: MultiSearchQuery[]; read: (answers: readonly Answer[]) => Result }

/** Where a search is asked, and which fields settle what fits equally well. */
export type Place = { uid: string; plan: IndexPlan; tieBreakers: readonly string[] }

const DEFAULT_TAKE = 20
const LOCALES = ["vie" as const]

/**
 * The searches for what one search of the port asks. `words` are those of `toServerWords`. Undefined where the server
 * would answer otherwise than the port means it: the database answers that.
 *
 * @throws MedusaError for a filter that cannot be said
 */
export function toAsking(input: Input, words: string, { uid, plan, tieBreakers }: Place): Asking | undefined {
  const facets = (input.search_options?.facets ?? []).map(planFacet)
  const sort = toSort(input, plan, tieBreakers)
  if (!isCovered(input) || sort === undefined || facets.includes(undefined)) return undefined
  const planned = facets.filter((facet) => facet !== undefined)
  const { skip = 0, take = DEFAULT_TAKE } = input.pagination ?? {}
  const filter = toFilter(input.filters, plan)
  const valueFacets = (input.search_options?.facets ?? []).flatMap((facet) =>
    typeof facet !== "string" && facet.type === "range" ? [] : [typeof facet === "string" ? facet : facet.field],
  )
  const isOnPage = take > 0 && skip % take === 0
  const main: MultiSearchQuery = {
    indexUid: uid,
    ...(words === ""
      ? {}
      : {
          q: words,
          attributesToSearchOn: textAttributes(plan).map(({ name }) => name),
          matchingStrategy: "all",
          locales: LOCALES,
        }),
    ...(filter === undefined ? {} : { filter }),
    ...(sort.length === 0 ? {} : { sort }),
    ...(valueFacets.length === 0 ? {} : { facets: valueFacets }),
    attributesToRetrieve: [...new Set([plan.primary_key, ...input.attributes_to_retrieve])],
    ...(input.search_options?.include_score ? { showRankingScore: true } : {}),
    // Pages are counted exactly; a window that is no page is read by its place, and counted apart.
    ...(isOnPage || take === 0
      ? { page: take === 0 ? 1 : skip / take + 1, hitsPerPage: take }
      : { offset: skip, limit: take }),
  }
  const counted = planned.flatMap((facet) => facet.counted)
  const narrowed = counted.map((condition) => ({
    ...countOnly(main),
    filter: filter === undefined ? condition : `${filter} AND ${condition}`,
  }))
  const whole = isOnPage || take === 0 ? [] : [countOnly(main)]
  return {
    queries: [main, ...whole, ...narrowed],
    read: ([first, ...others]) => {
      const total = whole.length > 0 ? others[0]?.totalHits : first?.totalHits
      const counts = others.slice(whole.length).map(({ totalHits = 0 }) => totalHits)
      let used = 0
      return {
        hits: (first?.hits ?? []).map((hit) => toHit(hit, input, plan)),
        facets: Object.fromEntries(
          planned.map((facet) => {
            const own = counts.slice(used, (used += facet.counted.length))
            return [facet.field, facet.read(first ?? NO_ANSWER, own)]
          }),
        ),
        metadata: {
          skip,
          take,
          count: input.search_options?.count === "none" && planned.length === 0 ? null : (total ?? 0),
          ...(input.q === undefined ? {} : { query: input.q }),
          processing_time_ms: first?.processingTimeMs ?? 0,
        },
      }
    },
  }
}

const NO_ANSWER: FacetAnswer = {}

/** What comes near the words in one short field: there slips are forgiven, and the most frequent words may be missing. */
export function toNearAsking(input: Input, words: string, { uid, plan }: Place): Asking | undefined {
  const [path, ...others] = input.search_options?.attributes_to_search_on ?? []
  const attribute = path === undefined ? undefined : nearAttributes(plan).get(path)
  if (attribute === undefined || others.length > 0) return undefined
  const { skip = 0, take = DEFAULT_TAKE } = input.pagination ?? {}
  const filter = toFilter(input.filters, plan)
  const query: MultiSearchQuery = {
    indexUid: uid,
    q: words,
    attributesToSearchOn: [attribute],
    matchingStrategy: "frequency",
    locales: LOCALES,
    ...(filter === undefined ? {} : { filter }),
    attributesToRetrieve: [...new Set([plan.primary_key, ...input.attributes_to_retrieve])],
    offset: skip,
    limit: take,
  }
  return {
    queries: [query],
    read: ([answer]) => ({
      hits: (answer?.hits ?? []).map((hit) => toHit(hit, input, plan)),
      facets: {},
      metadata: {
        skip,
        take,
        count: null,
        query: input.q ?? "",
        processing_time_ms: answer?.processingTimeMs ?? 0,
      },
    }),
  }
}

/** Whether anything in the whole index bears these words. */
export function toProbe(words: string, { uid, plan }: Place): MultiSearchQuery {
  return {
    indexUid: uid,
    q: words,
    attributesToSearchOn: textAttributes(plan).map(({ name }) => name),
    matchingStrategy: "all",
    locales: LOCALES,
    attributesToRetrieve: [plan.primary_key],
    limit: 1,
  }
}

function toHit(hit: Answer["hits"][number], input: Input, plan: IndexPlan): Result["hits"][number] {
  const { _rankingScore, ...document } = hit
  return {
    id: String(document[plan.primary_key]),
    ...(input.search_options?.include_score ? { score: _rankingScore ?? 0 } : {}),
    document: projectDocument(document, input.attributes_to_retrieve),
  }
}

function isCovered({ search_options, index, filters, pagination }: Input): boolean {
  const { vector, min_score, distinct, highlight, locales, match_strategy, attributes_to_search_on, typo_tolerance } =
    search_options ?? {}
  const special = [vector, min_score, distinct ?? index.settings.distinct_attribute, highlight, locales?.length]
  const isPlain = special.every((option) => !option) && !attributes_to_search_on && !typo_tolerance && !filters?.["q"]
  return isPlain && match_strategy !== "any" && pagination?.cursor === undefined && (pagination?.take ?? 1) >= 0
}

/**
 * The order as the server takes it: what comes before the score sorts, what comes after it must be what the index settles
 * ties by. Undefined for any other order.
 */
function toSort({ pagination, q }: Input, plan: IndexPlan, tieBreakers: readonly string[]): string[] | undefined {
  const order = Object.entries(pagination?.order ?? {})
  const said = (path: string, direction: SearchTypes.SearchOrderBy) => `${path}:${direction === "ASC" ? "asc" : "desc"}`
  const hasWords = Boolean(q?.trim())
  if (order.length === 0) return hasWords ? [] : [`${plan.primary_key}:asc`]
  const place = order.findIndex(([path]) => path === "_score")
  // Without words every score is the same.
  if (!hasWords || place < 0) return order.filter(([path]) => path !== "_score").map(([path, way]) => said(path, way))
  if (order[place]?.[1] !== "DESC") return undefined
  const isTie = ([path, way]: (typeof order)[number], i: number) => way === "ASC" && tieBreakers[i] === path
  return order.slice(place + 1).every(isTie) ? order.slice(0, place).map(([path, way]) => said(path, way)) : undefined
}
