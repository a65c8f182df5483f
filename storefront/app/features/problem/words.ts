import type { Problem } from "@ocop/shared/problem"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"

const WORDS: Record<string, () => string> = {
  age_unconfirmed: m.problem_age_unconfirmed,
  cash_refused: m.problem_cash_refused,
  basket_empty: m.problem_basket_empty,
  cod_ceiling: m.problem_cod_ceiling,
  cold_too_far: m.problem_cold_too_far,
  commune_missing: m.problem_commune_missing,
  commune_not_of_province: m.problem_commune_not_of_province,
  commune_unknown: m.problem_commune_missing,
  delivery_missing: m.problem_delivery_missing,
  email_wrong: m.problem_email_wrong,
  enquiry_only: m.problem_enquiry_only,
  live_too_far: m.problem_live_too_far,
  lapsed: m.problem_lapsed,
  name_missing: m.problem_name_missing,
  not_found: m.problem_not_found,
  not_sold_here: m.problem_not_sold_here,
  payment_not_offered: m.problem_payment_not_offered,
  hold_not_extendable: m.problem_hold_not_extendable,
  money_came: m.problem_money_came,
  nothing_to_refund: m.problem_nothing_to_refund,
  not_by_card: m.problem_not_by_card,
  not_direct: m.problem_not_direct,
  part_closed: m.problem_part_closed,
  received_wrong: m.problem_received_wrong,
  reference_missing: m.problem_reference_missing,
  refund_account_missing: m.problem_refund_account_missing,
  sent_on_wrong: m.problem_sent_on_wrong,
  card_unreachable: m.problem_card_unreachable,
  card_processing: m.problem_card_processing,
  not_by_transfer: m.problem_not_by_transfer,
  out_of_stock: m.problem_out_of_stock,
  phone_wrong: m.problem_phone_wrong,
  quantity_wrong: m.problem_quantity_wrong,
  revoked: m.problem_revoked,
  still_working: m.problem_still_working,
  stopped: m.problem_stopped,
  street_missing: m.problem_street_missing,
  text_too_long: m.problem_text_too_long,
  too_heavy: m.problem_too_heavy,
  too_many: m.problem_too_many,
  total_changed: m.problem_total_changed,
  unpublished: m.problem_unpublished,
  unreachable: m.problem_unreachable,
  variant_unknown: m.problem_variant_unknown,
  voucher_minimum: m.problem_voucher_minimum,
  voucher_missing: m.problem_voucher_missing,
  voucher_not_for_these: m.problem_voucher_not_for_these,
  voucher_not_yet: m.problem_voucher_not_yet,
  voucher_over: m.problem_voucher_over,
  voucher_unknown: m.problem_voucher_unknown,
  voucher_used_by_you: m.problem_voucher_used_by_you,
  voucher_used_up: m.problem_voucher_used_up,
}

/** A problem in the reader's language: the backend words it in Vietnamese, with its details; English goes by the type. */
export function problemWords(problem: Problem): string {
  if (getLocale() === "vi" && problem.message !== "") return problem.message
  return (WORDS[problem.type] ?? m.problem_unknown)()
}
