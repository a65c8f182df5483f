import type { ApiProblem } from "#app/api/problem.server.ts"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { formProblems } from "#app/features/form/refusal.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"

const WORDS: Record<string, () => string> = {
  account_wrong: m.joining_wrong_account,
  bank_missing: m.joining_wrong_bank,
  document_extension: m.joining_wrong_file_kind,
  document_format: m.joining_wrong_file_kind,
  document_missing: m.joining_wrong_file_missing,
  document_too_heavy: m.joining_wrong_file_heavy,
  holder_missing: m.joining_wrong_holder,
  identifier_missing: m.joining_wrong_identifier_missing,
  identifier_taken: m.joining_wrong_identifier_taken,
  identifier_wrong: m.joining_wrong_identifier,
  identifier_type_missing: m.joining_wrong_type,
  makes_missing: m.desk_producer_makes_missing,
  legal_form_missing: m.joining_wrong_legal_form,
  name_missing: m.joining_wrong_name,
  name_wrong: m.joining_wrong_letters,
  not_on_behalf: m.desk_acting_bank,
  not_a_draft: m.joining_wrong_status,
  pdf_active: m.joining_wrong_pdf,
  pdf_cut_off: m.joining_wrong_file_broken,
  pdf_mixed: m.joining_wrong_pdf,
  photo_format: m.joining_wrong_file_kind,
  photo_animated: m.joining_wrong_file_kind,
  photo_too_large: m.joining_wrong_file_pixels,
  photo_unreadable: m.joining_wrong_file_broken,
  small_or_medium_missing: m.joining_wrong_size,
  status_changed: m.joining_wrong_status,
  too_many_documents: m.joining_wrong_file_count,
  too_many_drafts: m.joining_wrong_drafts,
  too_many_words: m.joining_wrong_words,
  year_wrong: m.joining_wrong_year,
}

/** What a refusal says beside a form of joining. */
export function joiningProblems(problem: ApiProblem): FormProblem[] {
  return formProblems(problem).map((each) => ({ ...each, message: WORDS[each.type]?.() ?? each.message }))
}
