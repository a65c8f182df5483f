import type { BasketDocument } from "@ocop/shared/basket"
import { ClosureWords } from "#app/features/basket/closure-words.tsx"
import { DeliveryWords, LeadWords } from "#app/features/basket/delivery-words.tsx"
import { ParcelDiscount } from "#app/features/basket/voucher-words.tsx"
import { PackWords } from "#app/features/product/pack-words.tsx"
import { langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { money } from "#app/ui/price.tsx"
import { Plaque } from "#app/ui/stars.tsx"

/** The goods by parcel, for reading: who sends what, for how much, and when it comes. */
export function Parcels({ groups }: Pick<BasketDocument, "groups">) {
  return (
    <ul className="space-y-4">
      {groups.map((group) => (
        <li key={group.seller.handle} className="rounded-plate border-[1.5px] border-muc">
          <h3 className="border-b-[1.5px] border-muc bg-nghe-1 px-4 py-2 font-text text-16 font-semibold">
            {m.basket_group({ maker: group.seller.name, n: countOf(group) })}
          </h3>
          <ul className="divide-y divide-tro-2 px-4">
            {group.lines.map((line) => (
              <li key={line.id} className="flex items-start justify-between gap-4 py-3">
                <div className="min-w-0">
                  <p className="flex flex-wrap items-center gap-x-2 font-semibold" lang={langOfName()}>
                    {line.name}
                    {line.star && <Plaque stars={line.star.stars} />}
                  </p>
                  <p className="text-15 text-tro-7">
                    <PackWords line={line} />
                    {m.checkout_quantity({ n: line.quantity, price: money(line.price) })}
                  </p>
                </div>
                <p className="shrink-0 font-semibold">{money(line.total)}</p>
              </li>
            ))}
          </ul>
          {(group.delivery !== null || group.closure !== null || group.discount > 0) && (
            <div className="space-y-2 border-t border-tro-2 px-4 py-3">
              {group.discount > 0 && <ParcelDiscount amount={group.discount} />}
              {group.delivery !== null && <DeliveryWords offer={group.delivery} off={group.fee_discount} />}
              {group.lead_time_days !== null && <LeadWords days={group.lead_time_days} />}
              {group.closure !== null && <ClosureWords closure={group.closure} />}
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

function countOf({ lines }: BasketDocument["groups"][number]): number {
  return lines.reduce((sum, line) => sum + line.quantity, 0)
}
