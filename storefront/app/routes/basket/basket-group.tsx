import type { BasketGroup as Group, BasketLine } from "@ocop/shared/basket"
import { ClosureWords } from "#app/features/basket/closure-words.tsx"
import { DeliveryWords, LeadWords } from "#app/features/basket/delivery-words.tsx"
import { LineTotal, LineWords } from "#app/features/basket/line-parts.tsx"
import { FreeDeliveryWords, ParcelDiscount } from "#app/features/basket/voucher-words.tsx"
import { limitIcon, limitWords } from "#app/features/product/delivery-limit.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"
import { GoodsPicture } from "#app/ui/picture.tsx"
import type { LineForms } from "./filled-basket.tsx"
import { QuantityForm, RemoveForm } from "./line-form.tsx"

/** One sender's goods: one parcel, later one order. */
export function BasketGroup({ group, ...forms }: { group: Group } & LineForms) {
  const count = group.lines.reduce((sum, line) => sum + line.quantity, 0)
  const heading = `kien-${group.seller.handle}`
  return (
    <section aria-labelledby={heading} className="rounded-plate border-[1.5px] border-muc">
      <h2 id={heading} className="border-b-[1.5px] border-muc bg-nghe-1 px-4 py-2 font-text text-16 font-semibold">
        {m.basket_group({ maker: group.seller.name, n: count })}
      </h2>
      <ul className="divide-y divide-tro-2 px-4">
        {group.lines.map((line) => (
          <Line key={line.id} line={line} {...forms} />
        ))}
      </ul>
      {hasWords(group) && (
        <div className="space-y-2 border-t border-tro-2 px-4 py-3">
          {group.delivery_limit !== null && (
            <p className="flex items-start gap-2">
              <Icon name={limitIcon(group.delivery_limit)} className="mt-0.5 text-ngoc-7" />
              <span>{limitWords(group.delivery_limit)}</span>
            </p>
          )}
          {group.discount > 0 && <ParcelDiscount amount={group.discount} />}
          {group.delivery !== null && <DeliveryWords offer={group.delivery} off={group.fee_discount} />}
          <FreeDeliveryWords group={group} />
          {group.lead_time_days !== null && <LeadWords days={group.lead_time_days} />}
          {group.closure !== null && <ClosureWords closure={group.closure} />}
        </div>
      )}
    </section>
  )
}

function hasWords(group: Group): boolean {
  const { delivery_limit, delivery, closure, discount, free_delivery } = group
  return [delivery_limit, delivery, closure, free_delivery].some((each) => each !== null) || discount > 0
}

function Line({ line, ...forms }: { line: BasketLine } & LineForms) {
  return (
    <li className="grid grid-cols-[4.5rem_1fr] gap-x-4 gap-y-3 py-4 sm:grid-cols-[6rem_1fr]">
      <GoodsPicture picture={line.picture} name={null} size={96} sizes="96px" className="field-ink rounded-plate" />
      <LineWords line={line} />
      <div className="col-span-2 flex flex-wrap items-end justify-between gap-3 sm:col-span-1 sm:col-start-2">
        <QuantityForm line={line} {...forms} />
        <RemoveForm line={line} {...forms} />
        <LineTotal line={line} />
      </div>
    </li>
  )
}
