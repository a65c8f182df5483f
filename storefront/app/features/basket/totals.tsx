import type { BasketDocument } from "@ocop/shared/basket"
import { m } from "#app/i18n/paraglide/messages.js"
import { money } from "#app/ui/price.tsx"

/** Goods, delivery, what is taken off them, sum. A code that takes nothing off says why. */
export function Totals({ basket }: { basket: Pick<BasketDocument, "groups" | "totals" | "destination" | "voucher"> }) {
  const { totals, groups, destination, voucher } = basket
  return (
    <>
      <dl className="mt-3 space-y-1.5">
        <Row label={m.basket_goods()} value={money(totals.goods)} />
        {totals.discount > 0 && (
          <Row
            label={voucher === null ? m.voucher_discount() : m.voucher_discount_by({ code: voucher.code })}
            value={off(totals.discount)}
          />
        )}
        <Row
          label={m.basket_shipping({ n: groups.length })}
          value={destination === null ? m.basket_shipping_unknown() : money(totals.shipping + totals.shipping_discount)}
        />
        {totals.shipping_discount > 0 && <Row label={m.voucher_delivery_off()} value={off(totals.shipping_discount)} />}
        <Row label={m.basket_total()} value={money(totals.total)} isSum />
      </dl>
      <p className="mt-1 text-15 text-tro-7">{m.basket_tax_note()}</p>
    </>
  )
}

/** With the minus that a screen reader reads. */
function off(amount: number): string {
  return `−${money(amount)}`
}

/** Words give way to amounts: a code may be long. */
function Row({ label, value, isSum = false }: { label: string; value: string; isSum?: boolean }) {
  const look = isSum ? "border-t-[1.5px] border-muc pt-2 text-18 font-bold" : ""
  return (
    <div className={`flex items-baseline justify-between gap-4 ${look}`}>
      <dt className="min-w-0 break-words">{label}</dt>
      <dd className="max-w-1/2 shrink-0 text-right">{value}</dd>
    </div>
  )
}
