import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Field } from "#app/ui/field.tsx"
import type { TypedOrder } from "./typed.ts"

export const PAYER_IDS = {
  name: "ho-ten",
  phone: "dien-thoai",
  email: "e-mail",
  payment: "cach-tra",
  invoice_company: "ten-cong-ty",
  invoice_tax_code: "ma-so-thue",
  invoice_address: "dia-chi-cong-ty",
  invoice_email: "e-mail-hoa-don",
}

const WANTS_INVOICE = "can-hoa-don"

type PayerFieldsProps = { typed: TypedOrder; problems: readonly FormProblem[] }

/** Who orders, and the company that wants an invoice. The details open by themselves, also without a script. */
export function PayerFields({ typed, problems }: PayerFieldsProps) {
  const error = (field: string) => problemOf(problems, field) ?? null
  const isInvoiceWrong = problems.some(({ field }) => field?.startsWith("invoice_"))
  const text = { spellCheck: false }
  return (
    <>
      <fieldset className="space-y-4">
        <legend className="text-18 font-semibold">{m.gift_order_payer()}</legend>
        <Field
          id={PAYER_IDS.name}
          name="name"
          label={m.gift_order_name()}
          defaultValue={typed.name}
          error={error("name")}
          autoComplete="name"
          maxLength={100}
          {...text}
        />
        <Field
          id={PAYER_IDS.phone}
          name="phone"
          type="tel"
          label={m.gift_order_phone()}
          hint={m.gift_order_phone_hint()}
          defaultValue={typed.phone}
          error={error("phone")}
          autoComplete="tel"
          maxLength={30}
        />
        <Field
          id={PAYER_IDS.email}
          name="email"
          type="email"
          label={m.gift_order_email()}
          hint={m.gift_order_email_hint()}
          defaultValue={typed.email}
          error={error("email")}
          autoComplete="email"
          maxLength={254}
          {...text}
        />
      </fieldset>
      <fieldset className="relative">
        <legend className="sr-only">{m.gift_order_invoice()}</legend>
        <input
          id={WANTS_INVOICE}
          type="checkbox"
          name="wants_invoice"
          value="co"
          defaultChecked={typed.wants_invoice || isInvoiceWrong}
          className="peer absolute top-3 left-0 size-5 accent-muc"
        />
        <label htmlFor={WANTS_INVOICE} className="flex min-h-11 cursor-pointer items-center pl-8 font-semibold">
          {m.gift_order_invoice()}
        </label>
        <div className="hidden space-y-4 peer-checked:block">
          <p className="text-15 text-tro-7">{m.gift_order_invoice_hint()}</p>
          <Field
            id={PAYER_IDS.invoice_company}
            name="invoice_company"
            label={m.gift_order_company()}
            defaultValue={typed.invoice_company}
            error={error("invoice_company")}
            autoComplete="organization"
            maxLength={200}
          />
          <Field
            id={PAYER_IDS.invoice_tax_code}
            name="invoice_tax_code"
            label={m.gift_order_tax_code()}
            defaultValue={typed.invoice_tax_code}
            error={error("invoice_tax_code")}
            inputMode="numeric"
            maxLength={20}
            {...text}
          />
          <Field
            id={PAYER_IDS.invoice_address}
            name="invoice_address"
            label={m.gift_order_address()}
            defaultValue={typed.invoice_address}
            error={error("invoice_address")}
            autoComplete="street-address"
            maxLength={300}
          />
          <Field
            id={PAYER_IDS.invoice_email}
            name="invoice_email"
            type="email"
            label={m.gift_order_invoice_email()}
            defaultValue={typed.invoice_email}
            error={error("invoice_email")}
            maxLength={254}
            {...text}
          />
        </div>
      </fieldset>
    </>
  )
}
