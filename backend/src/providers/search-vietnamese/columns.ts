// eslint-disable-next-line @medusajs/import-from-framework-not-internal -- the package's entry does not name its class
import type { PostgresSearchService } from "@medusajs/search-postgres/dist/services/postgres-search"

/** As the stock provider plans an index. */
export type IndexPlan = Parameters<PostgresSearchService["createDocumentTable"]>[1]
export type PlannedField = IndexPlan["fields"] extends Map<string, infer Field> ? Field : never

/** Columns by which an index of the table is ordered, a leading "-" for descending: `["-stock_rank", "handle"]`. */
export type ColumnOrder = readonly string[]

const TYPES: Partial<Record<PlannedField["kind"], string>> = {
  keyword: `text collate "C"`,
  text: `text collate "C"`,
  number: "double precision",
  boolean: "boolean",
}

/** Types whose values would be moved out of the row along with the documents. */
const STAYING = new Set(["jsonb", TYPES.keyword])

/** The column that holds a field, or undefined for what is only searched or only stored. */
export function columnOf(plan: IndexPlan, path: string): string | undefined {
  if (path === plan.primary_key) return `"id"`
  const planned = plan.fields.get(path)
  return planned && typeOf(planned) ? `"f_${path}"` : undefined
}

function typeOf({ path, kind, is_array, field }: PlannedField): string | undefined {
  const isAsked = Boolean(field.filterable) || Boolean(field.sortable) || Boolean(field.facetable)
  if (!isAsked || path.includes(".")) return undefined
  return is_array ? "jsonb" : TYPES[kind]
}

/**
 * What makes a stock document table narrow enough to count a large catalogue in: every field that is filtered, sorted
 * or counted in a column of its own, and the documents out of the rows that are read for it.
 */
export function tableStatements(table: string, plan: IndexPlan, orders: readonly ColumnOrder[]): string[] {
  return [
    `alter table "${table}" set (toast_tuple_target = 512)`,
    ...["id", "search_vector"].map((column) => `alter table "${table}" alter column "${column}" set storage main`),
    // Nothing asks of these two any more, and they are dear to write.
    `drop index if exists "${table}_indexed_idx"`,
    `drop index if exists "${table}_trgm_idx"`,
    ...[...plan.fields.values()].flatMap((planned) => columnStatement(table, plan, planned)),
    ...orders.flatMap((order) => indexStatement(table, plan, order)),
  ]
}

function columnStatement(table: string, plan: IndexPlan, planned: PlannedField): string[] {
  const type = typeOf(planned)
  const column = columnOf(plan, planned.path)
  if (!type || !column || planned.path === plan.primary_key) return []
  const value = planned.is_array ? `"indexed"->'${planned.path}'` : `("indexed"->>'${planned.path}')::${type}`
  return [
    `alter table "${table}" add column if not exists ${column} ${type} generated always as (${value}) stored`,
    ...(STAYING.has(type) ? [`alter table "${table}" alter column ${column} set storage main`] : []),
  ]
}

/** None when the index lacks one of the fields: an order is told for all indexes of the provider. */
function indexStatement(table: string, plan: IndexPlan, order: ColumnOrder): string[] {
  const columns = order.map((word) => ({
    column: columnOf(plan, word.replace(/^-/, "")),
    direction: word.startsWith("-") ? "desc" : "asc",
  }))
  if (columns.some(({ column }) => column === undefined)) return []
  const name = `${table}_by_${order.map((word) => word.replace(/^-/, "")).join("_")}`.slice(0, 63)
  const list = columns.map(({ column, direction }) => `${column} ${direction} nulls last`).join(", ")
  return [`create index if not exists "${name}" on "${table}" (${list})`]
}
