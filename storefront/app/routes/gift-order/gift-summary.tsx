import { formatWeekday } from "@ocop/shared/day"
import type { GiftCheckout } from "@ocop/shared/gift-order"
import { restockWords } from "#app/features/gift/restock-words.ts"
import { PackWords } from "#app/features/product/pack-words.tsx"
import { langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { DrawnPicture } from "#app/ui/picture.tsx"
import { money } from "#app/ui/price.tsx"

/** What is in a box, how many go to how many, and when. */
export function GiftSummary({ gift }: { gift: GiftCheckout }) {
  const { box, lines, recipients, boxes, days, point } = gift
  return (
    <>
      <section aria-labelledby="trong-hop" className="rounded-plate border-[1.5px] border-muc">
        <h2 id="trong-hop" className="border-b-[1.5px] border-muc bg-cam px-4 py-2 text-21">
          {m.gift_order_box()}
        </h2>
        {box !== null && (
          <p className="border-b border-tro-2 px-4 py-3 font-semibold" lang="vi">
            {m.gift_order_box_name({ name: box.name, price: money(box.price) })}
          </p>
        )}
        <ul className="divide-y divide-tro-2 px-4">
          {lines.map((line) => (
            <li key={line.variant_id} className="grid grid-cols-[3.5rem_1fr] gap-3 py-3">
              <DrawnPicture picture={line.picture} name={null} size={56} className="field-ink rounded-plate" />
              <div className="min-w-0">
                <p lang={langOfName()} className="font-semibold">
                  {line.name}
                </p>
                <p className="text-15 text-tro-7">
                  <PackWords line={line} />
                  {m.gift_order_line({ count: line.count, quantity: line.quantity, price: money(line.price) })}
                </p>
                {line.restock !== null && <p className="text-15">{restockWords(line.restock)}</p>}
                {line.price_before !== null && (
                  <p className="font-semibold text-son-7">
                    {m.gift_order_price_changed({ before: money(line.price_before), now: money(line.price) })}
                  </p>
                )}
              </div>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="giao-khi-nao">
        <h2 id="giao-khi-nao" className="text-21">
          {m.gift_order_days()}
        </h2>
        <p className="mt-1 font-semibold">{m.gift_order_people({ recipients, boxes })}</p>
        <ul className="mt-1">
          {days.map(({ day, ...count }) => (
            <li key={day}>{m.gift_order_day({ day: formatWeekday(day, getLocale()), ...count })}</li>
          ))}
        </ul>
        <p className="mt-1 text-15 text-tro-7" lang="vi">
          {m.gift_order_packed_at({ point: point.name, place: point.place })}
        </p>
      </section>
    </>
  )
}
