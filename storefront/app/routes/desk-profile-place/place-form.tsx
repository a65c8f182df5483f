import { Form, useNavigation } from "react-router"
import { COMMUNE_ID, CommuneField, type CommuneValue } from "#app/features/commune/commune-field.tsx"
import { problemOf, withAnchors, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field } from "#app/ui/field.tsx"

const IDS = { commune_code: COMMUNE_ID, street: "so-nha", phone: "dien-thoai" }

/** Everything as it was typed. */
export type PlaceValues = { commune: CommuneValue; street: string; street_public: boolean; phone: string }

type PlaceFormProps = {
  values: PlaceValues
  problems: readonly FormProblem[]
  /** The page's own address. */
  action: string
  /** Once it was sent, only what may change at any time is asked. */
  isDraft: boolean
}

/** Where an organization is, who may know it, and how it is reached. */
export function PlaceForm({ values, problems, action, isDraft }: PlaceFormProps) {
  const { formData } = useNavigation()
  const error = (field: string) => problemOf(problems, field)
  const intent = isDraft ? "save" : "contact"
  return (
    <Form method="post" action={action} noValidate className="space-y-5">
      {/* What Enter presses in any field: the search button further down comes first otherwise. */}
      <button type="submit" name="intent" value={intent} tabIndex={-1} aria-hidden="true" className="sr-only" />
      <ErrorSummary problems={withAnchors(problems, IDS)} />
      {isDraft && (
        <>
          <CommuneField value={values.commune} action={action} error={error("commune_code")} />
          <Field
            id={IDS.street}
            name="street"
            label={m.joining_street()}
            defaultValue={values.street}
            error={error("street") ?? null}
            autoComplete="street-address"
            maxLength={200}
          />
        </>
      )}
      <div>
        <label className="flex min-h-11 items-start gap-3 py-2">
          <input
            type="checkbox"
            name="street_public"
            value="1"
            defaultChecked={values.street_public}
            aria-describedby="hien-dia-chi-goi-y"
          />
          {m.joining_street_public()}
        </label>
        <p id="hien-dia-chi-goi-y" className="text-15 text-tro-7">
          {m.joining_street_public_hint()}
        </p>
      </div>
      <Field
        id={IDS.phone}
        name="phone"
        type="tel"
        label={m.joining_phone()}
        hint={m.joining_phone_hint()}
        defaultValue={values.phone}
        error={error("phone") ?? null}
        autoComplete="tel"
        maxLength={40}
      />
      <SubmitButton name="intent" value={intent} pending={formData?.get("intent") === intent}>
        {m.joining_save()}
      </SubmitButton>
    </Form>
  )
}
