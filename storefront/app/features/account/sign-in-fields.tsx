import { problemOf, withAnchors, type FormProblem } from "#app/features/form/form-problem.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field } from "#app/ui/field.tsx"

const IDS = { email: "e-mail", password: "mat-khau", code: "ma-xac-thuc" }

type SignInFieldsProps = { email: string; problems: readonly FormProblem[]; back: string }

/**
 * E-mail and password, and where to go on. A password is never sent back. Where the account wants more than a password,
 * the code is asked for beside it, in the same form: it works without JavaScript, and keeps no half sign-in anywhere.
 */
export function SignInFields({ email, problems, back }: SignInFieldsProps) {
  const codeProblem = problemOf(problems, "code")
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
      {codeProblem !== undefined && (
        <Field
          id={IDS.code}
          name="code"
          label={m.account_code()}
          hint={m.account_code_hint()}
          error={codeProblem}
          autoComplete="one-time-code"
          maxLength={64}
        />
      )}
    </>
  )
}
