import { problemOf, withAnchors, type FormProblem } from "#app/features/form/form-problem.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field } from "#app/ui/field.tsx"

const IDS = { email: "e-mail", password: "mat-khau" }

type SignInFieldsProps = { email: string; problems: readonly FormProblem[]; back: string }

/** E-mail and password, and where to go on. A password is never sent back. */
export function SignInFields({ email, problems, back }: SignInFieldsProps) {
  return (
    <>
      <ErrorSummary problems={withAnchors(problems, IDS)} />
      <input type="hidden" name="back" value={back} />
      <Field
        id={IDS.email}
        name="email"
        type="email"
        label={m.account_email()}
        defaultValue={email}
        error={problemOf(problems, "email") ?? null}
        autoComplete="username"
        spellCheck={false}
        maxLength={254}
      />
      <Field
        id={IDS.password}
        name="password"
        type="password"
        label={m.account_password()}
        error={problemOf(problems, "password") ?? null}
        autoComplete="current-password"
        maxLength={256}
      />
    </>
  )
}
