import { parseVnd } from "@ocop/shared/money"
import type { Problem } from "@ocop/shared/problem"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"

/** A complaint about the address in the reader's language: the rules word it in Vietnamese. */
export function queryProblem({ type, field, message }: Problem, typed: { from: string; to: string }): FormProblem {
  return { type, field, message: getLocale() === "vi" && message !== "" ? message : wordsFor(field, typed) }
}

function wordsFor(field: string | undefined, typed: { from: string; to: string }): string {
  if (field === "gia_tu") return m.list_price_unreadable()
  if (field === "gia_den") return parseVnd(typed.to) === null ? m.list_price_unreadable() : m.list_price_order()
  if (field === "gan") return m.list_place_unknown()
  if (field === "q") return m.list_query_too_long()
  return m.list_value_unknown()
}
