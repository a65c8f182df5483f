import { formatDay } from "@ocop/shared/day"
import type { BasketDocument } from "@ocop/shared/basket"
import { m } from "#app/i18n/paraglide/messages.js"
import { money } from "#app/ui/price.tsx"

type Conditions = NonNullable<BasketDocument["voucher"]>["conditions"]

/** On which conditions a code takes something off, as they are to be told before one buys. */
export function conditionWords(conditions: Conditions): string {
  const { kind, value, ceiling, min_goods, seller, valid_until } = conditions
  const isFree = kind === "free_delivery"
  const most = isFree ? m.voucher_most_parcel : m.voucher_most
  const parts = [
    {
      amount: () => m.voucher_amount({ amount: money(value) }),
      percent: () => m.voucher_percent({ n: value }),
      free_delivery: m.voucher_free,
    }[kind](),
    ceiling !== null && most({ amount: money(ceiling) }),
    min_goods > 0 && m.voucher_from({ amount: money(min_goods) }),
    seller !== null && m.voucher_seller({ seller }),
    !isFree && m.voucher_no_alcohol(),
    valid_until !== null && m.voucher_until({ day: formatDay(valid_until) }),
  ]
  return `${parts.filter(Boolean).join(", ")}.`
}
