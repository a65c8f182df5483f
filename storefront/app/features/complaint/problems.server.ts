import type { ApiProblem } from "#app/api/problem.server.ts"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { formProblems } from "#app/features/form/refusal.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"

const WORDS: Record<string, () => string> = {
  amount_missing: m.complaint_problem_amount,
  amount_too_high: m.complaint_problem_amount_high,
  complaint_moved: m.complaint_problem_moved,
  complaint_over: m.complaint_problem_over,
  document_extension: m.complaint_problem_photo_kind,
  document_format: m.complaint_problem_photo_kind,
  document_missing: m.complaint_problem_photo_missing,
  document_too_heavy: m.complaint_problem_photo_heavy,
  line_too_late: m.complaint_problem_line_late,
  line_unknown: m.parcel_problem_line_unknown,
  message_missing: m.talk_problem_missing,
  message_too_long: m.talk_problem_long,
  not_sent_yet: m.complaint_problem_not_sent,
  note_missing: m.complaint_problem_note,
  order_in_change: m.parcel_problem_in_change,
  photo_animated: m.complaint_problem_photo_kind,
  photo_format: m.complaint_problem_photo_kind,
  photo_too_large: m.complaint_problem_photo_heavy,
  photo_unreadable: m.complaint_problem_photo_broken,
  report_too_late: m.complaint_problem_late,
  too_many_documents: m.complaint_problem_photo_count,
  too_many_reported: m.complaint_problem_too_many,
  too_many_messages: m.talk_problem_many,
  words_missing: m.complaint_problem_words,
}

/** What a refusal about a complaint says. The backend's own words, which are Vietnamese, name goods and numbers. */
export function complaintProblems(problem: ApiProblem): FormProblem[] {
  const isVietnamese = getLocale() === "vi"
  return formProblems(problem).map((each) => ({
    ...each,
    message: isVietnamese ? each.message : (WORDS[each.type]?.() ?? each.message),
  }))
}
