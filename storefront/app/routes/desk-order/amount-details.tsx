import { Form, useNavigation } from "react-router"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { Field } from "#app/ui/field.tsx"

type AmountDetailsProps = {
  /** Of its field. */
  id: string
  title: string
  label: string
  hint: string
  save: string
  problems: readonly FormProblem[]
  className: string
}

/** Folded away: how much has come to the seller's own account, where that is not just what was awaited. */
export function AmountDetails({ id, title, label, hint, save, problems, className }: AmountDetailsProps) {
  const isSending = useNavigation().formData?.get("intent") === "short"
  const error = problemOf(problems, "received")
  return (
    <details className={className} open={error !== undefined}>
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold">{title}</summary>
      <Form method="post" noValidate className="space-y-3">
        <Field
          id={id}
          name="received"
          inputMode="numeric"
          autoComplete="off"
          label={label}
          hint={hint}
          error={error ?? null}
          maxLength={20}
        />
        <SubmitButton name="intent" value="short" pending={isSending} look="outline">
          {save}
        </SubmitButton>
      </Form>
    </details>
  )
}
