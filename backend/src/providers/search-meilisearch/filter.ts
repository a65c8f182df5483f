import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { IndexPlan } from "../search-vietnamese/columns"

type Filters = SearchTypes.SearchFilters

const COMPARISONS: Readonly<Record<string, "<" | "<=" | ">" | ">=">> = { $gt: ">", $gte: ">=", $lt: "<", $lte: "<=" }

/**
 * The filter tree as an expression of the server's, undefined where it says nothing. Every value stands in quotes.
 *
 * The server keeps the empty string apart from the others: it equals nothing and is in no order. Here it is a word like
 * any other, the first of all, as in the database.
 *
 * @throws MedusaError for a field that cannot be filtered by, an operator that is not known, and a value that cannot be quoted
 */
export function toFilter(filters: Filters | undefined, plan: IndexPlan): string | undefined {
  const parts = Object.entries(filters ?? {}).flatMap(([key, value]) => {
    if (key === "q" || value === undefined) return []
    if (key === "$and" || key === "$or") return joined(value, key === "$and" ? " AND " : " OR ", plan)
    if (key === "$not") return negated(value, plan)
    return [fieldFilter(key, value, plan)]
  })
  return parts.length === 0 ? undefined : all(parts)
}

const isTree = (value: unknown): value is Filters =>
  typeof value === "object" && value !== null && !Array.isArray(value)

function joined(branches: unknown, word: " AND " | " OR ", plan: IndexPlan): string[] {
  const parts = (Array.isArray(branches) ? branches : []).map((branch: Filters) => toFilter(branch, plan))
  // One alternative that says nothing makes all of them say nothing.
  if (word === " OR " && parts.includes(undefined)) return []
  const telling = parts.filter((part) => part !== undefined)
  return telling.length === 0 ? [] : [telling.length === 1 ? String(telling[0]) : `(${telling.join(word)})`]
}

function negated(value: unknown, plan: IndexPlan): string[] {
  if (!isTree(value)) return []
  return [`NOT ${toFilter(value, plan) ?? everything(plan)}`]
}

const all = (parts: readonly string[]) => (parts.length === 1 ? String(parts[0]) : `(${parts.join(" AND ")})`)
const any = (parts: readonly string[]) => (parts.length === 1 ? String(parts[0]) : `(${parts.join(" OR ")})`)

const nothing = (plan: IndexPlan) => `${quote(plan.primary_key)} IN []`
const everything = (plan: IndexPlan) => `(NOT ${nothing(plan)})`

function fieldFilter(path: string, raw: unknown, plan: IndexPlan): string {
  const field = plan.fields.get(path)
  const isAsked = path === plan.primary_key || field?.field.filterable || field?.field.facetable
  if (!isAsked) throw notAllowed(`The field "${path}" cannot be filtered by.`)
  const name = quote(path)
  if (raw === null || typeof raw !== "object" || Array.isArray(raw)) return oneOf(name, listOf(raw), plan)
  const parts = Object.entries(raw).map(([operator, value]) => operatorFilter(name, operator, value, plan))
  if (parts.length === 0) throw notAllowed(`The filter on "${path}" is empty.`)
  return all(parts)
}

function operatorFilter(name: string, operator: string, value: unknown, plan: IndexPlan): string {
  const comparison = COMPARISONS[operator]
  if (comparison !== undefined) return compared(name, comparison, value, plan)
  switch (operator) {
    case "$eq":
    case "$in":
    case "$overlaps":
      return oneOf(name, listOf(value), plan)
    case "$ne":
    case "$nin":
      return `NOT ${oneOf(name, listOf(value), plan)}`
    case "$contains":
      return all(listOf(value).map((each) => oneOf(name, [each], plan)))
    case "$exists":
      return value ? present(name) : absent(name)
    case "$prefix":
      return `${name} STARTS WITH ${quote(String(value))}`
    default:
      throw notAllowed(`The operator "${operator}" is not known on ${name}.`)
  }
}

const present = (name: string) => `(${name} EXISTS AND ${name} IS NOT NULL)`
const absent = (name: string) => `(${name} NOT EXISTS OR ${name} IS NULL)`

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

/** Whether the field is one of the values, or an array holds one of them. */
function oneOf(name: string, values: readonly unknown[], plan: IndexPlan): string {
  const told = values.filter((value) => value !== null && value !== "").map(quoteValue)
  const parts = [
    ...(told.length > 0 ? [`${name} IN [${told.join(", ")}]`] : []),
    ...(values.includes("") ? [`${name} IS EMPTY`] : []),
    ...(values.includes(null) ? [absent(name)] : []),
  ]
  return parts.length === 0 ? nothing(plan) : any(parts)
}

function compared(name: string, comparison: "<" | "<=" | ">" | ">=", value: unknown, plan: IndexPlan): string {
  const isString = typeof value === "string"
  if (value === "") {
    if (comparison === "<") return nothing(plan)
    if (comparison === "<=") return `${name} IS EMPTY`
    return comparison === ">" ? `(${present(name)} AND ${name} IS NOT EMPTY)` : present(name)
  }
  const condition = `${name} ${comparison} ${quoteValue(value)}`
  return isString && comparison.startsWith("<") ? any([condition, `${name} IS EMPTY`]) : condition
}

function quoteValue(value: unknown): string {
  if (typeof value === "string") return quote(value)
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return `"${value}"`
  throw notAllowed(`A filter compares texts, numbers and yes or no, not ${String(value)}.`)
}

/**
 * A text in the quotes that it does not hold itself; in a text that holds both, those around it are escaped. The server
 * undoes only that, and takes a backslash along with what follows it: where that would be the closing quote, the text
 * cannot be said.
 */
function quote(text: string): string {
  if (/(?:^|[^\\])(?:\\\\)*\\$/.test(text)) throw notAllowed("A value of a filter ends with a backslash.")
  if (!text.includes('"')) return `"${text}"`
  if (!text.includes("'")) return `'${text}'`
  if (text.includes("\\")) throw notAllowed("A value of a filter holds a backslash and both kinds of quotes.")
  return `"${text.replaceAll('"', '\\"')}"`
}

const notAllowed = (message: string) => new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
