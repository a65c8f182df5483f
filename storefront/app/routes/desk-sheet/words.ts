import type { SheetProblem } from "@ocop/shared/listing-sheet"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"

const WORDS: Record<string, () => string> = {
  choice_wrong: m.sheet_problem_choice,
  columns_missing: m.sheet_problem_columns,
  differs: m.sheet_problem_differs,
  months_wrong: m.sheet_problem_months,
  name_missing: m.sheet_problem_name,
  number_wrong: m.sheet_problem_number,
  pack_missing: m.sheet_problem_pack,
  pack_twice: m.sheet_problem_pack_twice,
  set_wrong: m.sheet_problem_set,
  sheet_empty: m.sheet_problem_empty,
  sheet_too_long: m.sheet_problem_too_long,
  text_too_long: m.sheet_problem_text,
  too_many_packs: m.sheet_problem_packs,
  unit_wrong: m.sheet_problem_unit,
  weight_below_net: m.sheet_problem_weight,
}

/** What is wrong with a row, in the reader's language; the Vietnamese words also quote what was written. */
export function sheetProblemWords({ type, message }: SheetProblem): string {
  if (getLocale() === "vi") return message
  return (WORDS[type] ?? m.problem_unknown)()
}
