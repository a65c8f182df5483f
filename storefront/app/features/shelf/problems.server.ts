import type { ApiProblem } from "#app/api/problem.server.ts"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { formProblems, refuse } from "#app/features/form/refusal.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"

const WORDS: Record<string, () => string> = {
  shelf_not_open: m.shelf_problem_shelf_not_open,
  trade_not_permitted: m.shelf_problem_trade_not_permitted,
  goods_not_kept: m.shelf_problem_goods_not_kept,
  more_are_promised: m.shelf_problem_more_are_promised,
  more_than_lies: m.shelf_problem_more_than_lies,
  not_expired: m.shelf_problem_not_expired,
  words_missing: m.shelf_problem_words_missing,
  use_by_past: m.shelf_problem_use_by_past,
  restock_moved: m.shelf_problem_restock_moved,
  gift_unpaid: m.shelf_problem_gift_unpaid,
  nothing_accepted: m.shelf_problem_nothing_accepted,
  more_than_asked: m.shelf_problem_more_than_asked,
  more_than_sent: m.shelf_problem_more_than_sent,
  restock_lines_wrong: m.shelf_problem_restock_lines_wrong,
  wished_day_past: m.shelf_problem_wished_day_past,
}

/** What a refusal says; Vietnamese has the backend's own words, with names and numbers. */
function shelfProblems(problem: ApiProblem): FormProblem[] {
  return formProblems(problem).map((each) =>
    getLocale() === "vi" ? each : { ...each, message: WORDS[each.type]?.() ?? each.message },
  )
}

/** The page again with what was typed, and what is wrong with it. */
export function refuseShelf<Kept extends object>(problem: ApiProblem, kept: Kept) {
  return refuse(problem.status, shelfProblems(problem), kept, problem.retryAfterSeconds)
}
