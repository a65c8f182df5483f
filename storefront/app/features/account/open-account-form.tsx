import type { ReactNode } from "react"
import { Form, Link, useNavigation } from "react-router"
import { problemOf, withAnchors, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field } from "#app/ui/field.tsx"
import { PASSWORD_ID } from "./password-field.tsx"

const IDS = { name: "ho-ten", phone: "dien-thoai", password: PASSWORD_ID }

/** The link was used, in another window or by a first press of the button. */
const SPENT = new Set(["link_wrong", "already_open"])

export function isSpent(problems: readonly FormProblem[]): boolean {
  return problems.some(({ type }) => SPENT.has(type))
}

type OpenAccountFormProps = {
  /** Whom the mailed link is for. */
  email: string
  token: string
  /** What was typed before something had to be mended. */
  kept: { name: string; phone: string } | undefined
  problems: readonly FormProblem[]
  submit: string
  /** The field for the password: a new one, or the one there is. */
  children: ReactNode
}

/** Who one is, for somebody who has followed the mailed link. */
export function OpenAccountForm({ email, token, kept, problems, submit, children }: OpenAccountFormProps) {
  const isSending = useNavigation().formMethod === "POST"
  return (
    <Form method="post" noValidate className="mt-6 space-y-5">
      <ErrorSummary problems={withAnchors(problems, IDS)} />
      <input type="hidden" name="token" value={token} />
      {/* For password managers: whom the password is for. */}
      <input type="hidden" name="email" value={email} autoComplete="username" />
      <Field
        id={IDS.name}
        name="name"
        label={m.account_name()}
        defaultValue={kept?.name ?? ""}
        error={problemOf(problems, "name") ?? null}
        autoComplete="name"
        spellCheck={false}
        maxLength={100}
      />
      <Field
        id={IDS.phone}
        name="phone"
        type="tel"
        label={m.account_phone()}
        optional
        defaultValue={kept?.phone ?? ""}
        error={problemOf(problems, "phone") ?? null}
        autoComplete="tel"
        maxLength={40}
      />
      {children}
      <Agreement />
      <SubmitButton pending={isSending}>{submit}</SubmitButton>
    </Form>
  )
}

/** Said, not ticked: there is no account without the terms. The pages are sent without a script. */
function Agreement() {
  return (
    <p className="max-w-prose text-15">
      {m.account_agree()}{" "}
      <Link to={href("/dieu-khoan")} reloadDocument>
        {m.account_agree_terms()}
      </Link>{" "}
      {m.account_agree_and()}{" "}
      <Link to={href("/quyen-rieng-tu")} reloadDocument>
        {m.account_agree_privacy()}
      </Link>
      .
    </p>
  )
}
