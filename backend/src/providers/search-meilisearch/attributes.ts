import { MedusaError } from "@medusajs/framework/utils"
import type { IndexPlan, PlannedField } from "../search-vietnamese/columns"
import { withMarksAsLetters } from "./marks"

/** In an index of ours these weights hold text as it is written; all others hold it folded. See `VietnameseSearchService`. */
const AS_WRITTEN: readonly number[] = [3, 1.5]

/** One of the attributes that words are looked for in: a copy of a field, made for the server to read. */
export type TextAttribute = { name: string; path: string; isAsWritten: boolean; weight: number }

/** The attributes that words are looked for in, the weightiest first. */
export function textAttributes(plan: IndexPlan): TextAttribute[] {
  return plan.searchable
    .map((path) => {
      const weight = weightOf(fieldOf(plan, path))
      return { name: `text_${path}`, path, weight, isAsWritten: AS_WRITTEN.includes(weight) }
    })
    .toSorted((a, b) => b.weight - a.weight)
}

/** The fields in which words that come near are looked for as well, each under the name of another copy. */
export function nearAttributes(plan: IndexPlan): ReadonlyMap<string, string> {
  const near = textAttributes(plan).filter(
    ({ path, isAsWritten }) => !isAsWritten && fieldOf(plan, path).field.filterable,
  )
  return new Map(near.map(({ path }) => [path, `near_${path}`]))
}

/** Fields that hold values as they are: what filters, sorts and counts, and what is given back. */
export function valueFields(plan: IndexPlan): PlannedField[] {
  return [...plan.fields.values()]
}

/** What a document of the index is on the server. */
export function toServerDocument(document: Record<string, unknown>, plan: IndexPlan): Record<string, unknown> {
  const near = nearAttributes(plan)
  const texts = textAttributes(plan).flatMap(({ name, path, isAsWritten }) => {
    const text = textOf(document[path])
    const copy = near.get(path)
    return [[name, isAsWritten ? withMarksAsLetters(text) : text], ...(copy ? [[copy, text]] : [])]
  })
  const values = valueFields(plan).map(({ path }) => [path, document[path] ?? null])
  return Object.fromEntries([...values, ...texts])
}

const textOf = (value: unknown): string => (Array.isArray(value) ? value.join(" ") : String(value ?? ""))

/** Whether the server would hold an index as it is meant. The others the database answers for alone. */
export function canBeMirrored(plan: IndexPlan): boolean {
  return [...plan.fields.values()].every(
    ({ path, kind, is_date }) => !path.includes(".") && !is_date && kind !== "geo" && kind !== "vector",
  )
}

export function fieldOf(plan: IndexPlan, path: string): PlannedField {
  const field = plan.fields.get(path)
  if (!field) throw new MedusaError(MedusaError.Types.INVALID_DATA, `The index has no field "${path}".`)
  return field
}

function weightOf({ field: { searchable } }: PlannedField): number {
  return typeof searchable === "object" ? (searchable.weight ?? 1) : 1
}
