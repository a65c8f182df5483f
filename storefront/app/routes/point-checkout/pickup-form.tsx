import type { PaymentMethod } from "@ocop/shared/basket"
import { CARD_HOLD_MINUTES } from "@ocop/shared/card"
import type { ShownBasket } from "#app/features/basket/shown.ts"
import { Totals } from "#app/features/basket/totals.tsx"
import { AGE_ID, AgeField } from "#app/features/checkout/age-field.tsx"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { BoxInside } from "#app/features/gift/box-inside.tsx"
import { pickupWords } from "#app/features/pickup/words.ts"
import { PackWords } from "#app/features/product/pack-words.tsx"
import { CONTACT_IDS, EmailField, NameField, PhoneField } from "#app/features/recipient/contact-fields.tsx"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button } from "#app/ui/button.tsx"
import { TextArea } from "#app/ui/field.tsx"
import { money } from "#app/ui/price.tsx"
import type { PickupValues } from "./place.server.ts"

/** Where the error summary leads for each field that a problem may name. */
export const FIELD_IDS = { ...CONTACT_IDS, note: "ghi-chu", age_wording: AGE_ID }

type PickupFormProps = {
  basket: ShownBasket
  /** The point's. */
  handle: string
  values: PickupValues
  problems: readonly FormProblem[]
}

/** Who fetches, what, how it is paid, and the button that says the sum: one page. */
export function PickupForm({ basket, handle, values, problems }: PickupFormProps) {
  const error = (field: string) => problemOf(problems, field) ?? null
  const lines = basket.groups.flatMap((group) => group.lines)
  const isBlocked = lines.some(({ problem }) => problem !== null)
  return (
    <form method="post" noValidate className="space-y-6">
      <input type="hidden" name="shown_total" value={basket.totals.total} />
      <section aria-labelledby="nguoi-nhan" className="space-y-5">
        <h2 id="nguoi-nhan" className="text-21">
          {m.pickup_who()}
        </h2>
        <NameField value={values.name} error={error("name")} />
        <PhoneField value={values.phone} error={error("phone")} />
        <EmailField value={values.email} error={error("email")} hint={m.pickup_email_hint()} optional />
        <TextArea
          id={FIELD_IDS.note}
          name="note"
          label={m.checkout_note()}
          optional
          rows={2}
          defaultValue={values.note}
          error={error("note")}
          maxLength={500}
        />
      </section>
      <section aria-labelledby="hang-nhan" className="rounded-plate border-2 border-muc p-4">
        <div className="flex items-baseline justify-between gap-4">
          <h2 id="hang-nhan" className="text-21">
            {m.basket_summary()}
          </h2>
          <a href={href(`/diem-ban/${handle}/gio-hang`)} className="inline-flex min-h-11 items-center font-semibold">
            {m.pickup_change()}
          </a>
        </div>
        <ul className="divide-y divide-tro-2">
          {lines.map((line) => (
            <li key={line.id} className="flex items-start justify-between gap-4 py-3">
              <div className="min-w-0">
                <p className="font-semibold" lang={langOfName()}>
                  {line.name}
                </p>
                <p className="text-15 text-tro-7">
                  <PackWords line={line} />
                  {m.checkout_quantity({ n: line.quantity, price: money(line.price) })}
                </p>
                <BoxInside contents={line.contents} />
                {line.problem !== null && <p className="font-semibold text-son-7">{pickupWords(line.problem)}</p>}
              </div>
              <p className="shrink-0 font-semibold">{money(line.total)}</p>
            </li>
          ))}
        </ul>
        <Totals basket={{ ...basket, destination: { ...NOWHERE, ...basket.destination } }} />
        <Payment basket={basket} chosen={values.payment} />
        {basket.adults_only && <AgeField error={error("age_wording")} />}
        <p className="mt-4 text-15">
          {m.checkout_terms()} <a href={href("/dieu-khoan")}>{m.checkout_terms_link()}</a>.
        </p>
        {isBlocked ? (
          <p className="mt-3 font-semibold text-son-7">{m.pickup_basket_blocked()}</p>
        ) : (
          <Button className="mt-3 min-h-13 w-full text-18">
            {m.checkout_place({ amount: money(basket.totals.total) })}
          </Button>
        )}
      </section>
    </form>
  )
}

/** The fee of what is fetched is known without an address. */
const NOWHERE = { commune_code: "", province_code: "", commune: "", province: "" }

/** What a way of paying is called at a point, and what it asks of the buyer. */
const METHODS: Readonly<Record<PaymentMethod, { name: () => string; hint: (amount: string) => string }>> = {
  cod: { name: m.pickup_pay_here, hint: (amount) => m.pickup_pay_here_hint({ amount }) },
  vietqr: { name: m.checkout_vietqr, hint: (amount) => m.checkout_vietqr_hint({ amount }) },
  card: {
    name: m.checkout_card,
    hint: (amount) => m.checkout_card_hint({ amount, minutes: CARD_HOLD_MINUTES }),
  },
}

function Payment({ basket, chosen }: { basket: ShownBasket; chosen: string }) {
  const offered = basket.payment_methods.filter(({ problem }) => problem === null)
  const first = offered.find(({ method }) => method === chosen) ?? offered[0]
  return (
    <fieldset className="mt-4">
      <legend className="font-semibold">{m.checkout_pay_how()}</legend>
      {offered.map(({ method }) => (
        <div key={method} className="mt-2 flex items-start gap-3">
          <input
            id={`tra-${method}`}
            type="radio"
            name="payment"
            value={method}
            defaultChecked={method === first?.method}
            aria-describedby={`tra-${method}-goi-y`}
            className="mt-0.5"
          />
          <div>
            <label htmlFor={`tra-${method}`} className="cursor-pointer font-semibold">
              {METHODS[method].name()}
            </label>
            <p id={`tra-${method}-goi-y`} className="text-15 text-tro-7">
              {METHODS[method].hint(money(basket.totals.total))}
            </p>
          </div>
        </div>
      ))}
    </fieldset>
  )
}
