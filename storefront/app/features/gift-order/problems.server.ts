import type { Problem } from "@ocop/shared/problem"
import type { ApiProblem } from "#app/api/problem.server.ts"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { formProblems } from "#app/features/form/refusal.server.ts"
import { GIFT_WORDS } from "#app/features/gift/problems.server.ts"
import { parcelProblems } from "#app/features/parcel/problems.server.ts"
import { isOfRow, rowProblemWords } from "#app/features/gift/recipient-words.ts"
import { problemWords } from "#app/features/problem/words.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"

const WORDS: Record<string, () => string> = {
  ...GIFT_WORDS,
  name_missing: m.gift_order_name_missing,
  email_missing: m.gift_order_email_missing,
  invoice_company_missing: m.gift_order_company_missing,
  invoice_tax_code_wrong: m.gift_order_tax_wrong,
  invoice_address_missing: m.gift_order_address_missing,
  gift_box_missing: m.gift_order_box_missing,
  box_not_offered: m.gift_order_box_gone,
  gift_cold_apart: m.giftbox_misfit_cold_apart,
  gift_too_big_for_box: m.giftbox_misfit_too_big_for_box,
  gift_no_room: m.gift_order_box_small,
  gift_too_heavy: m.gift_order_box_weak,
  gift_empty: m.gift_order_empty,
  recipients_missing: m.gift_order_nobody,
  recipients_broken: m.gift_order_broken,
  gift_days_missing: m.gift_order_days_missing,
  gift_days_over: m.gift_order_days_over,
  gift_changed: m.gift_order_changed,
  price_changed: m.gift_order_price_moved,
  not_at_point: m.gift_order_goods_gone,
  resale_ended: m.gift_order_goods_gone,
  deposit_changed: m.gift_deposit_changed,
  deposit_by_transfer: m.gift_deposit_by_transfer,
  gift_change_late: m.gift_edit_late,
  gift_already_packed: m.gift_edit_packed,
  parcel_canceled: m.gift_recipients_canceled,
  gift_fee_differs: m.gift_edit_fee,
  commune_refused: m.gift_edit_nowhere,
  gift_boxes_fixed: m.gift_edit_boxes,
  gift_before_restock: m.gift_edit_before_restock,
  gift_before_balance: m.gift_edit_before_balance,
  gift_placed: m.gift_order_placed_before,
  gift_prepaid: m.gift_order_prepaid,
}

const DESK_WORDS: Record<string, () => string> = {
  gift_by_recipients: m.desk_gift_problem_by_recipients,
  gift_packed: m.desk_gift_problem_packed,
  gift_only_whole: m.desk_gift_problem_whole,
  gift_already_packed: m.desk_gift_problem_already,
  gift_unpack_gone: m.desk_gift_problem_gone,
  gift_goods_missing: m.desk_gift_problem_missing,
  gift_move_wrong: m.desk_gift_problem_moved,
  tracking_missing: m.desk_gift_problem_tracking,
}

/** What is in the way of a gift, in the reader's language. */
export function giftProblemWords(problem: Problem): string {
  return getLocale() === "vi" ? problemWords(problem) : (WORDS[problem.type]?.() ?? problemWords(problem))
}

/** The same of a refusal. The backend's own words, which are Vietnamese, name goods and numbers. */
export function giftProblems(problem: ApiProblem): FormProblem[] {
  if (getLocale() === "vi") return formProblems(problem)
  return formProblems(problem).map((each) => ({ ...each, message: WORDS[each.type]?.() ?? each.message }))
}

/** The same of what a buyer changes of an ordered gift: a field of a recipient has the words of the list. */
export function giftChangeProblems(problem: ApiProblem): FormProblem[] {
  return giftProblems(problem).map((each) =>
    isOfRow(each.type) ? { ...each, message: rowProblemWords(each.type) } : each,
  )
}

export function deskGiftProblems(problem: ApiProblem): FormProblem[] {
  if (getLocale() === "vi") return parcelProblems(problem)
  return parcelProblems(problem).map((each) => ({ ...each, message: DESK_WORDS[each.type]?.() ?? each.message }))
}
