import { Form, useNavigation } from "react-router"
import { problemOf, withAnchors, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field } from "#app/ui/field.tsx"

const IDS = { email: "e-mail" }

type AskMailFormProps = { email: string; problems: readonly FormProblem[]; submit: string; action?: string }

/** One e-mail address and a button. */
export function AskMailForm({ email, problems, submit, action }: AskMailFormProps) {
  const isSending = useNavigation().formMethod === "POST"
  return (
    <Form method="post" action={action} noValidate className="mt-6 space-y-5">
      <ErrorSummary problems={withAnchors(problems, IDS)} />
      <Field
        id={IDS.email}
        name="email"
        type="email"
        label={m.account_email()}
        hint={m.account_email_hint()}
        defaultValue={email}
        error={problemOf(problems, "email") ?? null}
        autoComplete="email"
        spellCheck={false}
        maxLength={254}
      />
      <SubmitButton pending={isSending}>{submit}</SubmitButton>
    </Form>
  )
}
