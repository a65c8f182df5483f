import type { PurchaseDocument, SumsNow } from "@ocop/shared/purchase"
import { AGE_WORDINGS } from "@ocop/shared/selling"
import { Definition } from "#app/features/checkout/definition.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { money } from "#app/ui/price.tsx"
import { momentWords } from "#app/features/day/moment-words.ts"

type PurchaseFactsProps = { purchase: PurchaseDocument; sums: SumsNow; phone: string }

/** Money, person and place of the whole purchase. */
export function PurchaseFacts({ purchase, sums, phone }: PurchaseFactsProps) {
  const { status, totals, recipient, address, parcels, note, payment, age_confirmation, vouchers, gift } = purchase
  const pickup = parcels[0]?.pickup ?? null
  return (
    <section aria-labelledby="ca-don" className="rounded-plate border-2 border-muc p-4">
      <h2 id="ca-don" className="text-21">
        {m.basket_summary()}
      </h2>
      <dl className="mt-2">
        <Sum label={m.basket_goods()} amount={totals.goods} />
        {totals.discount > 0 && (
          <Sum
            label={vouchers.length > 0 ? m.voucher_discount_by({ code: vouchers.join(", ") }) : m.voucher_discount()}
            amount={-totals.discount}
          />
        )}
        <Sum label={m.basket_shipping({ n: parcels.length })} amount={totals.shipping + totals.shipping_discount} />
        {totals.shipping_discount > 0 && <Sum label={m.voucher_delivery_off()} amount={-totals.shipping_discount} />}
        {sums.not_sent > 0 && <Sum label={m.purchase_not_sent()} amount={-sums.not_sent} />}
        {sums.fee_off > 0 && <Sum label={m.purchase_fee_off()} amount={-sums.fee_off} />}
        <Sum label={m.basket_total()} amount={sums.total} isTotal />
      </dl>
      <dl className="mt-4 border-t-[1.5px] border-muc">
        <Definition term={m.purchase_payment()}>
          {status === "canceled" && payment.deposit?.is_paid
            ? m.gift_deposit_back({ amount: money(payment.deposit.amount) })
            : paymentWords(payment, parcels, sums.total)}
        </Definition>
        <Definition term={gift === null ? m.checkout_recipient() : m.gift_order_payer()}>
          <span className="font-semibold">{recipient.name}</span>
          <br />
          {phone}
        </Definition>
        {gift === null && (
          <Definition term={pickup ? m.pickup_where() : m.checkout_address()}>
            {pickup && (
              <>
                <span className="font-semibold">{pickup.name}</span>
                <br />
              </>
            )}
            {address.street}
            <br />
            {m.basket_place(address)}
          </Definition>
        )}
        {age_confirmation !== null && (
          <Definition term={m.age_confirmed()}>
            {AGE_WORDINGS[age_confirmation.wording][getLocale()]}
            <span className="block text-15 text-tro-7">{momentWords(age_confirmation.at)}</span>
          </Definition>
        )}
        {note !== "" && (
          <Definition term={m.purchase_note()}>
            <span className="whitespace-pre-line">{note}</span>
          </Definition>
        )}
      </dl>
    </section>
  )
}

const BY_TRANSFER = {
  awaiting: m.purchase_pay_awaiting,
  paid: m.purchase_pay_paid,
  expired: m.purchase_pay_expired,
  canceled: m.purchase_pay_canceled,
}

const BY_CARD: typeof BY_TRANSFER = {
  awaiting: m.card_pay_awaiting,
  paid: m.card_pay_paid,
  expired: m.card_pay_expired,
  canceled: m.card_pay_canceled,
}

function paymentWords(
  { method, state, amount, paid_at }: PurchaseDocument["payment"],
  parcels: PurchaseDocument["parcels"],
  total: number,
): string {
  const isFetched = parcels.some(({ pickup }) => pickup !== null)
  if (state === "at_door" && isFetched) {
    const isOver = parcels.every(({ status }) => status === "delivered")
    return isOver ? m.pickup_pay_done() : m.pickup_pay_due({ amount: money(amount) })
  }
  if (state === "at_door") return m.purchase_pay_cod({ amount: money(total) })
  const words = method === "card" ? BY_CARD : BY_TRANSFER
  return words[state]({ amount: money(amount), time: paid_at === null ? "" : momentWords(paid_at) })
}

function Sum({ label, amount, isTotal = false }: { label: string; amount: number; isTotal?: boolean }) {
  const look = isTotal ? "mt-1 border-t-[1.5px] border-muc pt-1 text-18 font-bold" : ""
  return (
    <div className={`flex justify-between gap-4 ${look}`}>
      <dt>{label}</dt>
      <dd>{amount < 0 ? `−${money(-amount)}` : money(amount)}</dd>
    </div>
  )
}
