import { Form, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { LinkGone } from "#app/features/account/link-gone.tsx"
import { openMailedLink } from "#app/features/account/mailed-link.server.ts"
import { NewPasswordField, PASSWORD_ID } from "#app/features/account/password-field.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { problemOf, withAnchors } from "#app/features/form/form-problem.ts"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import type { Route } from "./+types/route.ts"
import { setPassword } from "./set-password.server.ts"

export async function loader({ url, context }: Route.LoaderArgs) {
  return openMailedLink(url, context.get(apiContext).checkResetLink)
}

export async function action({ request, context }: Route.ActionArgs) {
  return setPassword(request, context.get(apiContext))
}

export default function SetPassword({ loaderData, actionData }: Route.ComponentProps) {
  const isSending = useNavigation().formMethod === "POST"
  const problems = actionData?.problems ?? []
  const { email, token } = loaderData
  if (email === null || problems.some(({ type }) => type === "link_wrong")) return <LinkGone again="/quen-mat-khau" />
  return (
    <div className="page max-w-xl py-6 lg:py-10">
      <PageTitle title={m.account_set_title()} refused={problems.length > 0} />
      <h1 className="text-27 lg:text-34">{m.account_set_title()}</h1>
      <p className="mt-4 max-w-prose break-words">{m.account_set_lead({ email })}</p>
      <Form method="post" noValidate className="mt-6 space-y-5">
        <ErrorSummary problems={withAnchors(problems, { password: PASSWORD_ID })} />
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="email" value={email} autoComplete="username" />
        <NewPasswordField error={problemOf(problems, "password")} />
        <SubmitButton pending={isSending}>{m.account_set_submit()}</SubmitButton>
      </Form>
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
