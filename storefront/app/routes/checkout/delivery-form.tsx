import { Form } from "react-router"
import { COMMUNE_ID, CommuneField, type CommuneValue } from "#app/features/commune/commune-field.tsx"
import { problemOf, withAnchors, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field, FieldError } from "#app/ui/field.tsx"

/** Everything as it was typed. */
export type DeliveryValues = {
  name: string
  phone: string
  email: string
  commune: CommuneValue
  street: string
  note: string
}

const IDS = {
  name: "ho-ten",
  phone: "dien-thoai",
  email: "e-mail",
  commune_code: COMMUNE_ID,
  province_code: COMMUNE_ID,
  street: "so-nha",
  note: "ghi-chu",
}

type DeliveryFormProps = { values: DeliveryValues; problems: readonly FormProblem[]; isSaving: boolean }

/** Six fields and a search. Phone numbers in any format, one field for the whole name, no puzzle, nothing asked twice. */
export function DeliveryForm({ values, problems, isSaving }: DeliveryFormProps) {
  const error = (field: string) => problemOf(problems, field) ?? null
  const note = error("note")
  return (
    <Form method="post" noValidate className="max-w-xl space-y-5">
      {/* What Enter presses in any field: the search button further down comes first otherwise. */}
      <button type="submit" name="intent" value="next" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <ErrorSummary problems={withAnchors(problems, IDS)} />
      <Field
        id={IDS.name}
        name="name"
        label={m.checkout_name()}
        defaultValue={values.name}
        error={error("name")}
        autoComplete="name"
        spellCheck={false}
        maxLength={100}
      />
      <Field
        id={IDS.phone}
        name="phone"
        type="tel"
        label={m.checkout_phone()}
        hint={m.checkout_phone_hint()}
        defaultValue={values.phone}
        error={error("phone")}
        autoComplete="tel"
        maxLength={40}
      />
      <Field
        id={IDS.email}
        name="email"
        type="email"
        label={m.checkout_email()}
        hint={m.checkout_email_hint()}
        optional
        defaultValue={values.email}
        error={error("email")}
        autoComplete="email"
        spellCheck={false}
        maxLength={254}
      />
      <CommuneField
        value={values.commune}
        action={href("/dat-hang")}
        error={error("commune_code") ?? error("province_code") ?? undefined}
      />
      <Field
        id={IDS.street}
        name="street"
        label={m.checkout_street()}
        defaultValue={values.street}
        error={error("street")}
        autoComplete="street-address"
        maxLength={200}
      />
      <div>
        <label htmlFor={IDS.note} className="block font-semibold">
          {m.checkout_note()}
          <span className="font-normal text-tro-7"> {m.optional()}</span>
        </label>
        <p id={`${IDS.note}-goi-y`} className="text-15 text-tro-7">
          {m.checkout_note_hint()}
        </p>
        <FieldError id={`${IDS.note}-loi`} error={note} />
        <textarea
          id={IDS.note}
          name="note"
          rows={3}
          defaultValue={values.note}
          maxLength={500}
          aria-describedby={note === null ? `${IDS.note}-goi-y` : `${IDS.note}-goi-y ${IDS.note}-loi`}
          aria-invalid={note === null ? undefined : true}
          className="input mt-1"
        />
      </div>
      <SubmitButton name="intent" value="next" pending={isSaving} className="w-full sm:w-auto">
        {m.checkout_next()}
      </SubmitButton>
    </Form>
  )
}
