import { LONGEST_GIFT, SHELF_LIFE_LEFT_DAYS } from "@ocop/shared/gift"
import type { ApiProblem } from "#app/api/problem.server.ts"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { formProblems } from "#app/features/form/refusal.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"

export const GIFT_WORDS: Readonly<Record<string, () => string>> = {
  changed_elsewhere: m.giftbox_problem_changed,
  gift_placed: m.giftbox_problem_placed,
  box_not_offered: m.giftbox_problem_not_offered,
  gift_box_missing: m.giftbox_box_first,
  gift_goods_gone: m.giftbox_problem_goods_gone,
  gift_goods_short: m.giftbox_problem_goods_short,
  gift_cold_apart: m.giftbox_problem_cold_apart,
  gift_too_big_for_box: m.giftbox_problem_too_big,
  gift_no_room: m.giftbox_problem_no_room,
  gift_too_heavy: m.giftbox_problem_too_heavy,
  gift_alcohol: m.giftbox_line_alcohol,
  gift_medicine: m.giftbox_line_medicine,
  gift_live: m.giftbox_line_live,
  gift_service: m.giftbox_line_service,
  gift_unmeasured: m.giftbox_line_unmeasured,
  gift_too_large: m.giftbox_line_too_large,
  gift_short_life: () => m.giftbox_line_short_life({ n: SHELF_LIFE_LEFT_DAYS }),
  gift_wrap_wrong: m.giftbox_problem_wrap,
  gift_ribbon_wrong: m.giftbox_problem_ribbon,
  gift_card_wrong: m.giftbox_problem_card,
  gift_message_long: () => m.giftbox_problem_message({ n: LONGEST_GIFT.message }),
  gift_sender_long: () => m.giftbox_problem_sender({ n: LONGEST_GIFT.sender }),
}

/** What a refusal about a gift says. The backend's own words, which are Vietnamese, tell numbers. */
export function giftProblems(problem: ApiProblem): FormProblem[] {
  const isVietnamese = getLocale() === "vi"
  return formProblems(problem).map((each) => ({
    ...each,
    message: isVietnamese ? each.message : (GIFT_WORDS[each.type]?.() ?? each.message),
  }))
}
