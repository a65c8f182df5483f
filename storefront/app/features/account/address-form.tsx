import { Form, useNavigation } from "react-router"
import { problemOf, withAnchors, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { RECIPIENT_IDS, RecipientFields, type RecipientValues } from "#app/features/recipient/recipient-fields.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field } from "#app/ui/field.tsx"

export type AddressValues = RecipientValues & { isDefault: boolean }

type AddressFormProps = {
  values: AddressValues
  problems: readonly FormProblem[]
  /** The page's own address. */
  action: string
  /** The default one stays it until another takes its place: then there is nothing to choose. */
  canBeDefault: boolean
}

/** One recipient for the address book. */
export function AddressForm({ values, problems, action, canBeDefault }: AddressFormProps) {
  const { state, formData } = useNavigation()
  const error = (field: string) => problemOf(problems, field) ?? null
  return (
    <Form method="post" action={action} noValidate className="mt-4 max-w-xl space-y-5">
      {/* What Enter presses in any field: the search button further down comes first otherwise. */}
      <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <ErrorSummary problems={withAnchors(problems, RECIPIENT_IDS)} />
      <RecipientFields values={values} error={error} action={action} />
      <Field
        id={RECIPIENT_IDS.note}
        name="note"
        label={m.checkout_note()}
        hint={m.checkout_note_hint()}
        optional
        defaultValue={values.note}
        error={error("note")}
        maxLength={500}
      />
      {canBeDefault && (
        <label className="flex min-h-11 items-center gap-3">
          <input type="checkbox" name="is_default" value="1" defaultChecked={values.isDefault} />
          {m.account_address_make_default()}
        </label>
      )}
      <SubmitButton name="intent" value="save" pending={state !== "idle" && formData?.get("intent") === "save"}>
        {m.account_address_save()}
      </SubmitButton>
    </Form>
  )
}
