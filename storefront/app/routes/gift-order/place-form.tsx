import type { PaymentMethod } from "@ocop/shared/basket"
import { CARD_HOLD_MINUTES } from "@ocop/shared/card"
import { formatDay } from "@ocop/shared/day"
import type { GiftCheckout } from "@ocop/shared/gift-order"
import { Form, Link } from "react-router"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { money } from "#app/ui/price.tsx"
import { PAYER_IDS, PayerFields } from "./payer-fields.tsx"
import { DEPOSIT, type TypedOrder } from "./typed.ts"

type PlaceFormProps = {
  gift: GiftCheckout
  typed: TypedOrder
  problems: readonly FormProblem[]
  isPlacing: boolean
}

/** Who orders, how it is paid for, what one agrees to, and the button that says the sum. A changed sum is refused. */
export function PlaceForm({ gift, typed, problems, isPlacing }: PlaceFormProps) {
  const { totals, payment_methods, deposit, pays_seller } = gift
  const ways = deposit === null ? payment_methods : [...payment_methods, DEPOSIT]
  const chosen = ways.find((way) => way === typed.payment) ?? ways[0]
  return (
    <Form method="post" noValidate className="mt-4 space-y-5">
      <input type="hidden" name="form_token" value={typed.form_token} />
      <input type="hidden" name="shown_total" value={totals.total} />
      {deposit !== null && (
        <>
          <input type="hidden" name="shown_deposit" value={deposit.amount} />
          <input type="hidden" name="shown_balance_on" value={deposit.balance_on} />
          <input type="hidden" name="shown_cancel_on" value={deposit.cancel_on} />
        </>
      )}
      <PayerFields typed={typed} problems={problems} />
      <fieldset id={PAYER_IDS.payment} tabIndex={-1}>
        <legend className="font-semibold">{m.checkout_pay_how()}</legend>
        <p className="text-15 text-tro-7">{m.gift_order_prepaid()}</p>
        {payment_methods.map((method) => (
          <div key={method} className="mt-2 flex items-start gap-3">
            <input
              id={`tra-${method}`}
              type="radio"
              name="payment"
              value={method}
              defaultChecked={method === chosen}
              aria-describedby={`tra-${method}-goi-y`}
              className="mt-0.5"
            />
            <div>
              <label htmlFor={`tra-${method}`} className="cursor-pointer font-semibold">
                {method === "card" ? m.checkout_card() : m.checkout_vietqr()}
              </label>
              <p id={`tra-${method}-goi-y`} className="text-15 text-tro-7">
                {hintOf(method, totals.total, pays_seller)}
              </p>
            </div>
          </div>
        ))}
        {deposit !== null && <DepositWay deposit={deposit} isChosen={chosen === DEPOSIT} />}
      </fieldset>
      <p className="text-15">
        {m.checkout_terms()} <Link to={href("/dieu-khoan")}>{m.checkout_terms_link()}</Link>.
      </p>
      <SubmitButton pending={isPlacing} className="min-h-13 w-full text-18">
        {m.checkout_place({ amount: money(totals.total) })}
      </SubmitButton>
    </Form>
  )
}

/** Half of it now. What becomes of that is said before it is paid. */
function DepositWay({ deposit, isChosen }: { deposit: NonNullable<GiftCheckout["deposit"]>; isChosen: boolean }) {
  const { amount, balance, balance_on, cancel_on } = deposit
  return (
    <div className="mt-2 flex items-start gap-3">
      <input
        id="tra-coc"
        type="radio"
        name="payment"
        value={DEPOSIT}
        defaultChecked={isChosen}
        aria-describedby="tra-coc-goi-y"
        className="mt-0.5"
      />
      <div>
        <label htmlFor="tra-coc" className="cursor-pointer font-semibold">
          {m.gift_deposit_way({ amount: money(amount), balance: money(balance), day: formatDay(balance_on) })}
        </label>
        <p id="tra-coc-goi-y" className="text-15 text-tro-7">
          {m.gift_deposit_terms({ day: formatDay(cancel_on) })}
        </p>
      </div>
    </div>
  )
}

function hintOf(method: PaymentMethod, total: number, paysSeller: boolean): string {
  const amount = money(total)
  if (method === "card") return m.checkout_card_hint({ amount, minutes: CARD_HOLD_MINUTES })
  const words = m.checkout_vietqr_hint({ amount })
  return paysSeller ? `${words} ${m.gift_order_pays_point()}` : words
}
