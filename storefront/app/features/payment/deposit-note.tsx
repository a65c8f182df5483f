import { formatDay } from "@ocop/shared/day"
import type { AgreedDeposit } from "@ocop/shared/gift-order"
import { m } from "#app/i18n/paraglide/messages.js"
import { Notice } from "#app/ui/notice.tsx"
import { money } from "#app/ui/price.tsx"

/** What is paid of an order now, what later, and what happens when the rest does not come. */
export function DepositNote({ deposit }: { deposit: AgreedDeposit }) {
  const { amount, balance, balance_on, cancel_on, is_paid } = deposit
  const sums = { amount: money(amount), balance: money(balance), day: formatDay(balance_on) }
  return (
    <Notice tone={is_paid ? "good" : "info"} title={is_paid ? m.gift_deposit_paid(sums) : m.gift_deposit_asked(sums)}>
      <p>{is_paid ? m.gift_deposit_rest(sums) : m.gift_deposit_then(sums)}</p>
      <p>{m.gift_deposit_terms({ day: formatDay(cancel_on) })}</p>
    </Notice>
  )
}
