import type { SearchTypes } from "@medusajs/framework/types"
import { columnOf, type IndexPlan } from "./columns"
import { ALWAYS, toCondition } from "./where"

type Input = SearchTypes.ProviderSearchQuery
type Index = { table_name: string; plan: IndexPlan; document_count: number }
type Words = {
  rankSql: (params: unknown[]) => string
  matchSql?: (params: unknown[]) => string
  /** What is to be found, in names alone: a text for `to_tsquery`. */
  named: string
  /** How many are scored at most; else as many as a list needs. */
  mostScored?: number
}

/**
 * So many of what is found are ordered by their scores, in an index that is so large; what comes after them, on page 21 of
 * a list, is ordered by whether its name tells it. To score a document takes four times as long as to find it, and words
 * like those of a province are found in most of a large catalogue.
 */
const MOST_SCORED = 480
const LARGE = 5_000

const DEFAULT_TAKE = 20

/** How many hits a search wants. */
export const takeOf = ({ pagination }: Pick<Input, "pagination">) => pagination?.take ?? DEFAULT_TAKE

/** One page of what is found. Values are pushed to `params` in the order of their place in the text. */
export function hitsStatement(input: Input, index: Index, words: Words): { sql: string; params: unknown[] } {
  const { table_name, plan } = index
  const [take, skip] = [takeOf(input), input.pagination?.skip ?? 0]
  const params: unknown[] = []
  const found = () => {
    const match = words.matchSql ? [words.matchSql(params)] : []
    const condition = toCondition(input.filters, plan, params)
    const where = [...match, ...(condition === ALWAYS ? [] : [condition])]
    return `from "${table_name}"${where.length > 0 ? ` where ${where.join(" and ")}` : ""}`
  }
  const page = (order: string) => {
    params.push(take, skip)
    return `order by ${order} limit ? offset ?`
  }
  const fields = `select "id", "document",`
  if (!isScored(input)) return { sql: `${fields} 0 as score ${found()} ${page(orderOf(input, plan))}`, params }

  const isLarge = words.matchSql !== undefined && index.document_count > LARGE
  if (!isLarge) {
    const rank = words.rankSql(params)
    return { sql: `${fields} ${rank} as score ${found()} ${page(orderOf(input, plan))}`, params }
  }
  const scored = Math.ceil((words.mostScored ?? MOST_SCORED) / Math.max(1, take)) * take
  const likeliest = () => {
    params.push(words.named)
    return orderOf(input, plan, `("search_vector" @@ to_tsquery('simple', ?))`)
  }
  if (skip >= scored) return { sql: `${fields} 0 as score ${found()} ${page(likeliest())}`, params }
  const rank = words.rankSql(params)
  const candidates = `select ctid ${found()} order by ${likeliest()} limit ${Math.max(scored, skip + take)}`
  const sql = `${fields} ${rank} as score from "${table_name}" where ctid = any(array(${candidates})) ${page(orderOf(input, plan))}`
  return { sql, params }
}

/** Whether the scores decide something, or are asked for. */
function isScored({ q, pagination, search_options }: Input): boolean {
  const order = Object.keys(pagination?.order ?? {})
  return Boolean(q) && (search_options?.include_score === true || order.length === 0 || order.includes("_score"))
}

/** As the indexes of `tableStatements` run, so that a page can be read from one. */
function orderOf({ pagination, q }: Input, plan: IndexPlan, score = "score"): string {
  const order = Object.entries(pagination?.order ?? {}).flatMap(([path, direction]) => {
    const column = path === "_score" ? score : columnOf(plan, path)
    // Without words every score is the same.
    if (!column || (path === "_score" && !q)) return []
    return [`${column} ${direction === "ASC" ? "asc" : "desc"} nulls last`]
  })
  if (order.length > 0) return order.join(", ")
  return q ? `${score} desc, "id" asc` : `"id" asc`
}
