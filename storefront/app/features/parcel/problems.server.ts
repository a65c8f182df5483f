import type { ApiProblem } from "#app/api/problem.server.ts"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { formProblems } from "#app/features/form/refusal.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"

const WORDS: Record<string, () => string> = {
  line_unknown: m.parcel_problem_line_unknown,
  too_many_pieces: m.parcel_problem_too_many_pieces,
  nothing_left: m.parcel_problem_nothing_left,
  parcel_canceled: m.parcel_problem_canceled,
  already_packed: m.parcel_problem_already_packed,
  not_handed_over: m.parcel_problem_not_handed_over,
  tracking_missing: m.parcel_problem_tracking_missing,
  order_in_change: m.parcel_problem_in_change,
  awaiting_payment: m.parcel_problem_awaiting_payment,
  awaiting_payment_whole: m.parcel_problem_awaiting_whole,
}

/** What a refusal about a parcel says. The backend's own words, which are Vietnamese, name goods and numbers. */
export function parcelProblems(problem: ApiProblem): FormProblem[] {
  const isVietnamese = getLocale() === "vi"
  return formProblems(problem).map((each) => ({
    ...each,
    message: isVietnamese ? each.message : (WORDS[each.type]?.() ?? each.message),
  }))
}
