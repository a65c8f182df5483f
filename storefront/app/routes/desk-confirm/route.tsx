import { data } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { errorPage } from "#app/api/transport.server.ts"
import { LinkGone } from "#app/features/account/link-gone.tsx"
import { isSpent, OpenAccountForm } from "#app/features/account/open-account-form.tsx"
import { NewPasswordField, PASSWORD_ID } from "#app/features/account/password-field.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { problemOf } from "#app/features/form/form-problem.ts"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { attempt } from "#app/features/form/refusal.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Field } from "#app/ui/field.tsx"
import type { Route } from "./+types/route.ts"
import { openMember } from "./open-member.server.ts"

export const handle = { isQuiet: true }

/** A null e-mail, with 410, for a link that opens nothing. Looking does not use it up. */
export async function loader({ url, context }: Route.LoaderArgs) {
  const token = url.searchParams.get("ma") ?? ""
  const checked = await attempt(() => context.get(apiContext).desk.checkMemberLink(token))
  if (checked.ok) return data({ token, ...checked.value })
  if (checked.problem.status !== 400) throw errorPage(checked.problem)
  return data({ token, email: null, has_password: false }, { status: 410 })
}

export async function action({ request, context }: Route.ActionArgs) {
  return openMember(request, context.get(apiContext))
}

export default function DeskConfirm({ loaderData, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  const { email, token, has_password } = loaderData
  if (email === null || isSpent(problems)) {
    return <LinkGone again="/kenh-co-so/mo-tai-khoan" />
  }
  return (
    <div className="page max-w-xl py-6 lg:py-10">
      <PageTitle title={m.desk_confirm_title()} refused={problems.length > 0} />
      <h1 className="text-27 lg:text-34">{m.desk_confirm_title()}</h1>
      <p className="mt-4 max-w-prose break-words">
        {has_password ? m.desk_confirm_known({ email }) : m.account_confirm_lead({ email })}
      </p>
      <OpenAccountForm
        email={email}
        token={token}
        kept={actionData}
        problems={problems}
        submit={m.desk_confirm_submit()}
      >
        {has_password ? (
          <Field
            id={PASSWORD_ID}
            name="password"
            type="password"
            label={m.account_password()}
            error={problemOf(problems, "password") ?? null}
            autoComplete="current-password"
            maxLength={256}
          />
        ) : (
          <NewPasswordField error={problemOf(problems, "password")} />
        )}
      </OpenAccountForm>
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
