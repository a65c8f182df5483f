import { data, Form, Link, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { errorPage } from "#app/api/transport.server.ts"
import { LinkGone } from "#app/features/account/link-gone.tsx"
import { NewPasswordField, PASSWORD_ID } from "#app/features/account/password-field.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { problemOf, withAnchors } from "#app/features/form/form-problem.ts"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { attempt } from "#app/features/form/refusal.server.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field } from "#app/ui/field.tsx"
import type { Route } from "./+types/route.ts"
import { openMember } from "./open-member.server.ts"

const IDS = { name: "ho-ten", phone: "dien-thoai", password: PASSWORD_ID }

/** The link was used, in another window or by a first press of the button. */
const SPENT = new Set(["link_wrong", "already_open"])

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
  const isSending = useNavigation().formMethod === "POST"
  const problems = actionData?.problems ?? []
  const error = (field: string) => problemOf(problems, field)
  const { email, token, has_password } = loaderData
  if (email === null || problems.some(({ type }) => SPENT.has(type))) {
    return <LinkGone again="/kenh-co-so/mo-tai-khoan" />
  }
  return (
    <div className="page max-w-xl py-6 lg:py-10">
      <PageTitle title={m.desk_confirm_title()} refused={problems.length > 0} />
      <h1 className="text-27 lg:text-34">{m.desk_confirm_title()}</h1>
      <p className="mt-4 max-w-prose break-words">
        {has_password ? m.desk_confirm_known({ email }) : m.account_confirm_lead({ email })}
      </p>
      <Form method="post" noValidate className="mt-6 space-y-5">
        <ErrorSummary problems={withAnchors(problems, IDS)} />
        <input type="hidden" name="token" value={token} />
        {/* For password managers: whom the password is for. */}
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
        {has_password ? (
          <Field
            id={IDS.password}
            name="password"
            type="password"
            label={m.account_password()}
            error={error("password") ?? null}
            autoComplete="current-password"
            maxLength={256}
          />
        ) : (
          <NewPasswordField error={error("password")} />
        )}
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
        <SubmitButton pending={isSending}>{m.desk_confirm_submit()}</SubmitButton>
      </Form>
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
