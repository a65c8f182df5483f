import { parseWhole } from "@ocop/shared/listing"
import { formText } from "#app/http/form-text.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { FormProblem } from "#app/features/form/form-problem.ts"

const HIGHEST = 9_999

/** Whole pieces as typed; null for what is no such number, or could be read in two ways ("12.5"). */
export function typedPieces(form: FormData, name: string): number | null {
  const pieces = parseWhole(formText(form, name))
  return pieces !== null && pieces <= HIGHEST ? pieces : null
}

/** A day as a date field sends it; null for none. */
export function typedDay(form: FormData, name: string): string | null {
  const typed = formText(form, name)
  return /^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : null
}

export function wrongNumber(field: string): FormProblem {
  return { type: "number_wrong", field, message: m.shelf_number_wrong() }
}
