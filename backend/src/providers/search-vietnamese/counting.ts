import type { SearchTypes } from "@medusajs/framework/types"
import { columnOf, type IndexPlan } from "./columns"
import { ALWAYS, toCondition } from "./where"

type Input = SearchTypes.ProviderSearchQuery

/** How often a set of values occurs, and for which of the searches it counts (`c0`, `c1`…). */
export type CountRow = Record<string, unknown> & { n: number }

type Statement = { sql: string; params: unknown[] }

/**
 * One statement that counts for several searches of the same words: it reads each document once, whatever the number
 * of searches and facets. `matchSql` is the condition of the words.
 */
export function countStatement(
  table: string,
  plan: IndexPlan,
  inputs: readonly Input[],
  matchSql: ((params: unknown[]) => string) | undefined,
): Statement {
  const conditions = inputs.map((input) => conditionOf(input, plan))
  const fields = facetFields(inputs).map((field) => `${columnOf(plan, field)} as "${field}"`)
  const marks = conditions.map(({ sql }, index) => `coalesce(${sql}, false) as c${index}`)
  const groups = [...marks, ...fields].map((_, index) => index + 1).join(", ")
  const match: Statement[] = []
  if (matchSql) {
    const params: unknown[] = []
    match.push({ sql: matchSql(params), params })
  }
  const where = [...match, ...anyOf(conditions)]
  const filter = where.length > 0 ? `where ${where.map(({ sql }) => sql).join(" and ")}` : ""
  return {
    sql: `select ${[...marks, ...fields, "count(*)::int as n"].join(", ")} from "${table}" ${filter} group by ${groups}`,
    params: [...conditions, ...where].flatMap(({ params }) => params),
  }
}

function conditionOf({ filters }: Input, plan: IndexPlan): Statement {
  const params: unknown[] = []
  return { sql: toCondition(filters, plan, params), params }
}

/** Documents that no search counts need not be read. */
function anyOf(conditions: Statement[]): Statement[] {
  if (conditions.some(({ sql }) => sql === ALWAYS)) return []
  const distinct = [...new Map(conditions.map((each) => [JSON.stringify(each), each])).values()]
  return [{ sql: `(${distinct.map(({ sql }) => sql).join(" or ")})`, params: distinct.flatMap(({ params }) => params) }]
}

export function facetFields(inputs: readonly Input[]): string[] {
  return [...new Set(inputs.flatMap(facetsOf).map(({ field }) => field))]
}

/** The facets that are asked for, and how many values of each at most. */
export function facetsOf({ search_options }: Input): { field: string; limit: number }[] {
  return (search_options?.facets ?? []).map((request) =>
    typeof request === "string"
      ? { field: request, limit: DEFAULT_LIMIT }
      : { field: request.field, limit: (request.type === "value" && request.limit) || DEFAULT_LIMIT },
  )
}

const DEFAULT_LIMIT = 10

/** What one of the searches has: its documents, and the values of its facets, the most frequent first. */
export function countsFor(
  rows: readonly CountRow[],
  input: Input,
  index: number,
): { count: number; facets: Record<string, SearchTypes.SearchFacetResult> } {
  const own = rows.filter((row) => row[`c${index}`] === true)
  const facets = facetsOf(input).map(({ field, limit }) => {
    const counts = new Map<string, number>()
    for (const row of own) {
      const value = row[field]
      const values = Array.isArray(value) ? value : value === null ? [] : [value]
      for (const each of values) counts.set(String(each), (counts.get(String(each)) ?? 0) + row.n)
    }
    const values = [...counts]
      .map(([value, count]) => ({ value, count }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, limit)
    return [field, { type: "value" as const, values }] as const
  })
  return { count: own.reduce((sum, { n }) => sum + n, 0), facets: Object.fromEntries(facets) }
}
