import { Form, Link, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { LinkGone } from "#app/features/account/link-gone.tsx"
import { openMailedLink } from "#app/features/account/mailed-link.server.ts"
import { NewPasswordField, PASSWORD_ID } from "#app/features/account/password-field.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { problemOf, withAnchors } from "#app/features/form/form-problem.ts"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field } from "#app/ui/field.tsx"
import type { Route } from "./+types/route.ts"
import { openAccount } from "./open-account.server.ts"

const IDS = { name: "ho-ten", phone: "dien-thoai", password: PASSWORD_ID }

/** The link was used, in another window or by a first press of the button. */
const SPENT = new Set(["link_wrong", "already_open"])

export async function loader({ url, context }: Route.LoaderArgs) {
  return openMailedLink(url, context.get(apiContext).checkAccountLink)
}

export async function action({ request, context }: Route.ActionArgs) {
  return openAccount(request, context.get(apiContext))
}

export default function ConfirmEmail({ loaderData, actionData }: Route.ComponentProps) {
  const isSending = useNavigation().formMethod === "POST"
  const problems = actionData?.problems ?? []
  const error = (field: string) => problemOf(problems, field)
  const { email, token } = loaderData
  if (email === null || problems.some(({ type }) => SPENT.has(type))) return <LinkGone again="/dang-ky" />
  return (
    <div className="page max-w-xl py-6 lg:py-10">
      <PageTitle title={m.account_confirm_title()} refused={problems.length > 0} />
      <h1 className="text-27 lg:text-34">{m.account_confirm_title()}</h1>
      <p className="mt-4 max-w-prose break-words">{m.account_confirm_lead({ email })}</p>
      <Form method="post" noValidate className="mt-6 space-y-5">
        <ErrorSummary problems={withAnchors(problems, IDS)} />
        <input type="hidden" name="token" value={token} />
        {/* For password managers: whom the new password is for. */}
        <input type="hidden" name="email" value={email} autoComplete="username" />
        <Field
          id={IDS.name}
          name="name"
          label={m.account_name()}
          defaultValue={actionData?.name ?? ""}
          error={error("name") ?? null}
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
          defaultValue={actionData?.phone ?? ""}
          error={error("phone") ?? null}
          autoComplete="tel"
          maxLength={40}
        />
        <NewPasswordField error={error("password")} />
        <Agreement />
        <SubmitButton pending={isSending}>{m.account_open_submit()}</SubmitButton>
      </Form>
    </div>
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

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
