import type { PurchaseSummary } from "@ocop/shared/account"
import { formatDay, todayInVietnam } from "@ocop/shared/day"
import type { ParcelStatus } from "@ocop/shared/purchase"
import { Link } from "react-router"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { money } from "#app/ui/price.tsx"

const STATUS: Record<ParcelStatus, () => string> = {
  awaiting_payment: m.purchase_awaiting,
  packing: m.purchase_packing,
  sent: m.purchase_sent,
  delivered: m.purchase_delivered,
  canceled: m.purchase_canceled,
}

/** One purchase: when, how much, what of whom, and where each parcel stands. */
export function OrderCard({ purchase }: { purchase: PurchaseSummary }) {
  const { code, placed_at, status, total, item_count, parcels } = purchase
  const day = formatDay(todayInVietnam(new Date(placed_at)))
  return (
    <article aria-labelledby={`don-${code}`} className="field-ink rounded-plate p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={`don-${code}`} className="text-21">
          <Link to={href(`/don/${code}`)}>{m.account_order({ code })}</Link>
        </h2>
        <p className="text-15 text-tro-7">{m.account_order_placed({ date: day })}</p>
      </div>
      <p className="font-semibold">
        {m.account_order_items({ n: item_count, amount: money(total) })}
        {status === "canceled" && <span className="text-son-7"> · {m.purchase_canceled()}</span>}
      </p>
      <ul className="mt-2 space-y-1">
        {parcels.map(({ seller, status: each, goods }) => (
          <li key={seller}>
            {m.account_order_parcel({ maker: seller, status: STATUS[each]() })}
            <span className="block text-15 text-tro-7" lang={langOfName()}>
              {goods.join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </article>
  )
}
