import type { Problem } from "@ocop/shared/problem"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { problemWords } from "#app/features/problem/words.ts"
import { m } from "#app/i18n/paraglide/messages.js"

const WORDS: Record<string, () => string> = {
  not_at_point: m.pickup_problem_not_at_point,
  resale_ended: m.pickup_problem_resale_ended,
  box_goods_gone: m.pickup_problem_box_goods,
  point_closed: m.pickup_problem_point_closed,
  no_pickup: m.pickup_problem_no_pickup,
  pickup_code_wrong: m.pickup_problem_code,
  pickup_not_ready: m.pickup_problem_not_ready,
  pickup_fetched: m.pickup_problem_fetched,
  still_kept: m.pickup_problem_kept,
}

/** Why something at a point cannot be ordered, or handed over. */
export function pickupWords(problem: Problem): string {
  return WORDS[problem.type]?.() ?? problemWords(problem)
}

/** What a refusal says. The backend's words, where they name goods, begin with their name. */
export function toPickupProblems(problems: readonly FormProblem[]): FormProblem[] {
  return problems.map((each) => ({ ...each, message: WORDS[each.type]?.() ?? each.message }))
}
