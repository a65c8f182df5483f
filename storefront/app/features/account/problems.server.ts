import { MAX_ADDRESSES, MIN_PASSWORD } from "@ocop/shared/account"
import type { ApiProblem } from "#app/api/problem.server.ts"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { formProblems } from "#app/features/form/refusal.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"

/** Where an account says it in other words than the checkout, which asks for a recipient. */
const WORDS: Record<string, () => string> = {
  already_open: m.account_already,
  confirmation_wrong: m.account_erase_email_wrong,
  email_wrong: m.account_email_wrong,
  in_stock: m.notice_in_stock,
  link_wrong: m.account_link_words,
  name_missing: m.account_name_missing,
  password_common: m.account_password_common,
  password_long: m.account_password_long,
  password_missing: m.account_password_new_missing,
  password_short: () => m.account_password_short({ n: MIN_PASSWORD }),
  phone_wrong: m.account_phone_wrong,
  too_many_addresses: () => m.account_address_limit({ n: MAX_ADDRESSES }),
}

/** What a refusal says beside a form of the account. */
export function accountProblems(problem: ApiProblem, words: Record<string, () => string> = {}): FormProblem[] {
  const own = { ...WORDS, ...words }
  return formProblems(problem).map((each) => ({ ...each, message: own[each.type]?.() ?? each.message }))
}
