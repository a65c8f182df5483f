import { MAX_RECIPIENTS } from "@ocop/shared/gift"
import { MAX_INVITES, MAX_RECIPIENT_FILE_BYTES, type RecipientColumn } from "@ocop/shared/gift-recipient"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"

export const COLUMN_WORDS: Readonly<Record<RecipientColumn, () => string>> = {
  name: m.recipients_name,
  phone: m.recipients_phone,
  street: m.recipients_street,
  commune: m.recipients_commune,
  province: m.recipients_province,
  boxes: m.recipients_box_count,
  message: m.recipients_message,
  delivery_on: m.recipients_day,
}

const ROW_WORDS: Readonly<Record<string, () => string>> = {
  name_missing: m.recipients_bad_name_missing,
  name_long: m.recipients_bad_name_long,
  phone_missing: m.recipients_bad_phone_missing,
  phone_short: m.recipients_bad_phone_short,
  phone_wrong: m.recipients_bad_phone_wrong,
  street_missing: m.recipients_bad_street_missing,
  street_long: m.recipients_bad_street_long,
  province_missing: m.recipients_bad_province_missing,
  province_unknown: m.recipients_bad_province_unknown,
  commune_missing: m.recipients_bad_commune_missing,
  commune_unknown: m.recipients_bad_commune_unknown,
  commune_old: m.recipients_bad_commune_old,
  commune_ambiguous: m.recipients_bad_commune_ambiguous,
  boxes_wrong: m.recipients_bad_boxes_wrong,
  message_long: m.recipients_bad_message_long,
  day_wrong: m.recipients_bad_day_wrong,
  day_past: m.recipients_bad_day_past,
  day_too_soon: m.recipients_bad_day_too_soon,
  day_too_far: m.recipients_bad_day_too_far,
  day_sunday: m.recipients_bad_day_sunday,
  day_carrier_stop: m.recipients_bad_day_carrier_stop,
  day_point_closed: m.recipients_bad_day_point_closed,
  cold_too_far: m.recipients_bad_cold_too_far,
  live_too_far: m.recipients_bad_live_too_far,
  too_heavy: m.recipients_bad_too_heavy,
}

export function isOfRow(type: string): boolean {
  return type in ROW_WORDS
}

/** What is wrong with a field of a row. */
export function rowProblemWords(type: string): string {
  return (ROW_WORDS[type] ?? m.problem_unknown)()
}

const MB = MAX_RECIPIENT_FILE_BYTES / 1024 / 1024

const LIST_WORDS: Readonly<Record<string, () => string>> = {
  recipients_missing: m.recipients_problem_missing,
  recipients_unreadable: m.recipients_problem_unreadable,
  recipients_empty: m.recipients_problem_empty,
  recipients_too_many: () => m.recipients_problem_many({ n: MAX_RECIPIENTS }),
  recipients_too_many_together: () => m.recipients_problem_many({ n: MAX_RECIPIENTS }),
  sheet_too_heavy: () => m.recipients_problem_heavy({ mb: MB }),
  text_too_long: () => m.recipients_problem_heavy({ mb: MB }),
  recipient_columns_missing: m.recipients_problem_columns,
  recipients_there: m.recipients_problem_there,
  recipients_changed: m.recipients_problem_changed,
  recipient_table_wrong: m.recipients_problem_table,
  gift_placed: m.recipients_problem_placed,
  invites_missing: m.invite_problem_missing,
  invites_wrong: m.invite_problem_wrong,
  invites_too_many: () => m.invite_problem_many({ n: MAX_INVITES }),
}

/** What was refused of a whole list; the Vietnamese words of the backend tell numbers as well. */
export function listProblems(problems: readonly FormProblem[]): FormProblem[] {
  if (getLocale() === "vi") return [...problems]
  return problems.map((problem) => ({ ...problem, message: LIST_WORDS[problem.type]?.() ?? problem.message }))
}
