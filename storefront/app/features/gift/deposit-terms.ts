import { leastDepositDays, type DepositRule } from "@ocop/shared/gift-order"
import { m } from "#app/i18n/paraglide/messages.js"
import { money } from "#app/ui/price.tsx"

/** With which deposit a gift for many may be ordered, in one sentence. */
export function depositTerms(offered: DepositRule): string {
  const { percent, from, least, far_days, grace_days } = offered
  const sums = { percent, from: money(from), least: money(least), days: far_days, soonest: leastDepositDays(offered) }
  const rule = least < from ? m.gift_deposit_rule(sums) : m.gift_deposit_rule_one(sums)
  return `${rule} ${grace_days > 0 ? m.gift_deposit_rule_grace({ days: grace_days }) : m.gift_deposit_rule_no_grace()}`
}
