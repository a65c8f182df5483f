import type { GiftCheckout } from "@ocop/shared/gift-order"
import { m } from "#app/i18n/paraglide/messages.js"
import { money } from "#app/ui/price.tsx"

/** What it costs, for one box and for all. */
export function GiftSums({ gift: { totals, boxes, recipients } }: { gift: GiftCheckout }) {
  return (
    <section aria-labelledby="cong-lai">
      <h2 id="cong-lai" className="text-21">
        {m.basket_summary()}
      </h2>
      <dl className="mt-2">
        <Sum label={m.gift_order_one()} amount={totals.one} />
        <Sum label={m.gift_order_goods({ n: boxes })} amount={totals.goods} />
        <Sum label={m.gift_order_boxes({ n: boxes })} amount={totals.boxes} />
        <Sum label={m.gift_order_shipping({ n: recipients })} amount={totals.shipping} />
        <Sum label={m.gift_order_total()} amount={totals.total} isTotal />
      </dl>
    </section>
  )
}

function Sum({ label, amount, isTotal = false }: { label: string; amount: number; isTotal?: boolean }) {
  const look = isTotal ? "mt-1 border-t-[1.5px] border-muc pt-1 text-18 font-bold" : ""
  return (
    <div className={`flex justify-between gap-4 ${look}`}>
      <dt>{label}</dt>
      <dd>{money(amount)}</dd>
    </div>
  )
}
