import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { columnOf, type IndexPlan, type PlannedField } from "./columns"

/** Whether a filter says nothing, for which `true` stands. */
export const ALWAYS = "true"

const COMPARISONS: Record<string, string> = { $gt: ">", $gte: ">=", $lt: "<", $lte: "<=" }

/**
 * The filter tree as a condition over the columns of `tableStatements`. Values are pushed to `params` in the order of
 * their place in the text.
 *
 * @throws MedusaError for a field without a column and for an operator that is not known
 */
export function toCondition(
  filters: SearchTypes.SearchFilters | undefined,
  plan: IndexPlan,
  params: unknown[],
): string {
  const parts = Object.entries(filters ?? {}).flatMap(([key, value]) => {
    if (key === "q" || value === undefined) return []
    if (key === "$and" || key === "$or") return joined(value, key === "$and" ? " and " : " or ", plan, params)
    if (key === "$not" && isTree(value)) return [`not coalesce(${toCondition(value, plan, params)}, false)`]
    return [fieldCondition(key, value, plan, params)]
  })
  const telling = parts.filter((part) => part !== ALWAYS)
  if (telling.length === 0) return ALWAYS
  return telling.length === 1 ? String(telling[0]) : `(${telling.join(" and ")})`
}

const isTree = (value: unknown): value is SearchTypes.SearchFilters =>
  typeof value === "object" && value !== null && !Array.isArray(value)

function joined(branches: unknown, word: string, plan: IndexPlan, params: unknown[]): string[] {
  const list = Array.isArray(branches) ? branches : []
  if (list.length === 0) return []
  return [`(${list.map((branch) => toCondition(branch, plan, params)).join(word)})`]
}

function fieldCondition(path: string, raw: unknown, plan: IndexPlan, params: unknown[]): string {
  const planned = plan.fields.get(path)
  const column = columnOf(plan, path)
  if (!planned || !column) throw notAllowed(`The field "${path}" cannot be filtered by.`)
  const field = { planned, column, params }
  if (raw === null || typeof raw !== "object" || Array.isArray(raw)) return anyOf(field, listOf(raw))
  const parts = Object.entries(raw).map(([operator, value]) => operatorCondition(field, operator, value))
  if (parts.length === 0) throw notAllowed(`The filter on "${path}" is empty.`)
  return parts.length === 1 ? String(parts[0]) : `(${parts.join(" and ")})`
}

type Field = { planned: PlannedField; column: string; params: unknown[] }

function operatorCondition(field: Field, operator: string, value: unknown): string {
  const { planned, column, params } = field
  const comparison = COMPARISONS[operator]
  if (comparison !== undefined) {
    params.push(value)
    return `${column} ${comparison} ?`
  }
  switch (operator) {
    case "$eq":
    case "$in":
    case "$overlaps":
      return anyOf(field, listOf(value))
    case "$ne":
    case "$nin":
      return `not coalesce(${anyOf(field, listOf(value))}, false)`
    case "$contains":
      return `(${listOf(value)
        .map((each) => anyOf(field, [each]))
        .join(" and ")})`
    case "$exists":
      return `${column} is ${value ? "not " : ""}null`
    case "$prefix":
      params.push(`${String(value)}%`)
      return `${column} like ?`
    default:
      throw notAllowed(`The operator "${operator}" is not known on "${planned.path}".`)
  }
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

/** Whether the field is one of the values, or an array field holds one of them. */
function anyOf({ planned, column, params }: Field, values: unknown[]): string {
  if (values.length === 0) return "false"
  if (planned.is_array) {
    const parts = values.map((value) => {
      params.push(JSON.stringify([value]))
      return `${column} @> ?::jsonb`
    })
    return parts.length === 1 ? String(parts[0]) : `(${parts.join(" or ")})`
  }
  const present = values.filter((value) => value !== null)
  const isAbsent = present.length < values.length ? [`${column} is null`] : []
  params.push(...present)
  const places = present.map(() => "?").join(", ")
  const isPresent = present.length === 0 ? [] : [present.length === 1 ? `${column} = ?` : `${column} in (${places})`]
  const parts = [...isPresent, ...isAbsent]
  return parts.length === 1 ? String(parts[0]) : `(${parts.join(" or ")})`
}

const notAllowed = (message: string) => new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
