import type { BasketDocument, PaymentMethod } from "@ocop/shared/basket"
import { CARD_HOLD_MINUTES } from "@ocop/shared/card"
import { Form, Link } from "react-router"
import type { ShownBasket } from "#app/features/basket/shown.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { problemWords } from "#app/features/problem/words.ts"
import { href } from "#app/i18n/href.ts"
import { AgeField } from "#app/features/checkout/age-field.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { ButtonLink } from "#app/ui/button.tsx"
import { money } from "#app/ui/price.tsx"

/** What a way of paying is called, and what it asks of the buyer. */
const METHODS: Readonly<Record<PaymentMethod, { name: () => string; hint: (basket: ShownBasket) => string }>> = {
  cod: {
    name: m.checkout_cod,
    hint: ({ groups }) => {
      const amounts = groups.map((group) => money(group.goods - group.discount + feeOf(group)))
      return m.checkout_cod_hint({ amounts: amounts.join(", ") })
    },
  },
  vietqr: {
    name: m.checkout_vietqr,
    hint: ({ totals, groups, pays_sellers }) => {
      if (!pays_sellers) return m.checkout_vietqr_hint({ amount: money(totals.total) })
      const amounts = groups.map((group) => `${group.seller.name} ${money(group.goods + feeOf(group))}`)
      return m.direct_checkout_hint({ amounts: amounts.join(", ") })
    },
  },
  card: {
    name: m.checkout_card,
    hint: ({ totals }) => m.checkout_card_hint({ amount: money(totals.total), minutes: CARD_HOLD_MINUTES }),
  },
}

type PaymentFormProps = {
  basket: ShownBasket
  /** How it was to be paid when it was refused; "" before. */
  wished: string
  isPlacing: boolean
  ageError: string | null
}

/** How to pay, what one agrees to, and the button that says the sum. The sum is sent along: a changed one is refused. */
export function PaymentForm({ basket, wished, isPlacing, ageError }: PaymentFormProps) {
  const open = basket.payment_methods.flatMap(({ method, problem }) => (problem === null ? [method] : []))
  const chosen = open.find((method) => method === wished) ?? open[0]
  return (
    <Form method="post" noValidate className="mt-4 space-y-4">
      <input type="hidden" name="shown_total" value={basket.totals.total} />
      {/* Chosen anew when one of them is not to be had any more: it may be the one that was ticked. */}
      <fieldset key={open.join(" ")}>
        <legend className="font-semibold">{m.checkout_pay_how()}</legend>
        {basket.payment_methods.map(({ method, problem }) => (
          <div key={method} className="mt-2 flex items-start gap-3">
            <input
              id={`tra-${method}`}
              type="radio"
              name="payment"
              value={method}
              defaultChecked={method === chosen}
              disabled={problem !== null}
              aria-describedby={`tra-${method}-goi-y`}
              className="mt-0.5"
            />
            <div>
              <label htmlFor={`tra-${method}`} className="cursor-pointer font-semibold">
                {METHODS[method].name()}
              </label>
              <p id={`tra-${method}-goi-y`} className="text-15 text-tro-7">
                {problem === null ? METHODS[method].hint(basket) : problemWords(problem)}
              </p>
            </div>
          </div>
        ))}
      </fieldset>
      {basket.adults_only && <AgeField error={ageError} />}
      <p className="text-15">
        {m.checkout_terms()} <Link to={href("/dieu-khoan")}>{m.checkout_terms_link()}</Link>.
      </p>
      {basket.ready ? (
        <SubmitButton pending={isPlacing} className="min-h-13 w-full text-18">
          {m.checkout_place({ amount: money(basket.totals.total) })}
        </SubmitButton>
      ) : (
        <>
          <p className="font-semibold text-son-7">{m.checkout_not_ready()}</p>
          <ButtonLink to={href("/gio-hang")} className="w-full">
            {m.checkout_edit_basket()}
          </ButtonLink>
        </>
      )}
    </Form>
  )
}

function feeOf({ delivery, fee_discount }: BasketDocument["groups"][number]): number {
  return delivery?.kind === "offered" ? delivery.fee - fee_discount : 0
}
