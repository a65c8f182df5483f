import { Form } from "react-router"
import { problemOf, withAnchors, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { RECIPIENT_IDS, RecipientFields, type RecipientValues } from "#app/features/recipient/recipient-fields.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field, TextArea } from "#app/ui/field.tsx"

export type DeliveryValues = RecipientValues & { email: string }

const IDS = { ...RECIPIENT_IDS, email: "e-mail" }

type DeliveryFormProps = { values: DeliveryValues; problems: readonly FormProblem[]; isSaving: boolean }

/** Six fields and a search, no puzzle. */
export function DeliveryForm({ values, problems, isSaving }: DeliveryFormProps) {
  const error = (field: string) => problemOf(problems, field) ?? null
  return (
    <Form method="post" noValidate className="max-w-xl space-y-5">
      {/* What Enter presses in any field: the search button further down comes first otherwise. */}
      <button type="submit" name="intent" value="next" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <ErrorSummary problems={withAnchors(problems, IDS)} />
      <RecipientFields values={values} error={error} action={href("/dat-hang")}>
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
      </RecipientFields>
      <TextArea
        id={IDS.note}
        name="note"
        label={m.checkout_note()}
        hint={m.checkout_note_hint()}
        optional
        rows={3}
        defaultValue={values.note}
        error={error("note")}
        maxLength={500}
      />
      <SubmitButton name="intent" value="next" pending={isSaving} className="w-full sm:w-auto">
        {m.checkout_next()}
      </SubmitButton>
    </Form>
  )
}
