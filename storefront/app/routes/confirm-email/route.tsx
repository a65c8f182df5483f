import { apiContext } from "#app/api/context.ts"
import { LinkGone } from "#app/features/account/link-gone.tsx"
import { openMailedLink } from "#app/features/account/mailed-link.server.ts"
import { isSpent, OpenAccountForm } from "#app/features/account/open-account-form.tsx"
import { NewPasswordField } from "#app/features/account/password-field.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { problemOf } from "#app/features/form/form-problem.ts"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import type { Route } from "./+types/route.ts"
import { openAccount } from "./open-account.server.ts"

export async function loader({ url, context }: Route.LoaderArgs) {
  return openMailedLink(url, context.get(apiContext).checkAccountLink)
}

export async function action({ request, context }: Route.ActionArgs) {
  return openAccount(request, context.get(apiContext))
}

export default function ConfirmEmail({ loaderData, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  const { email, token } = loaderData
  if (email === null || isSpent(problems)) return <LinkGone again="/dang-ky" />
  return (
    <div className="page max-w-xl py-6 lg:py-10">
      <PageTitle title={m.account_confirm_title()} refused={problems.length > 0} />
      <h1 className="text-27 lg:text-34">{m.account_confirm_title()}</h1>
      <p className="mt-4 max-w-prose break-words">{m.account_confirm_lead({ email })}</p>
      <OpenAccountForm
        email={email}
        token={token}
        kept={actionData}
        problems={problems}
        submit={m.account_open_submit()}
      >
        <NewPasswordField error={problemOf(problems, "password")} />
      </OpenAccountForm>
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
