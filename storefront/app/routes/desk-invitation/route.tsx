import { data, Form, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { errorPage } from "#app/api/transport.server.ts"
import { NewPasswordField, PASSWORD_ID } from "#app/features/account/password-field.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { problemOf, withAnchors } from "#app/features/form/form-problem.ts"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { attempt } from "#app/features/form/refusal.server.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ButtonLink } from "#app/ui/button.tsx"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field } from "#app/ui/field.tsx"
import type { Route } from "./+types/route.ts"
import { acceptInvitation } from "./accept-invitation.server.ts"

const IDS = { name: "ho-ten", phone: "dien-thoai", password: PASSWORD_ID }

export const handle = { isQuiet: true }

/** Null, with 410, for a link that opens nothing. Looking does not use it up. */
export async function loader({ url, context }: Route.LoaderArgs) {
  const link = { id: url.searchParams.get("id") ?? "", token: url.searchParams.get("ma") ?? "" }
  const checked = await attempt(() => context.get(apiContext).team.checkInvitation(link))
  if (checked.ok) return data({ link, invitation: checked.value })
  if (checked.problem.status !== 400) throw errorPage(checked.problem)
  return data({ link, invitation: null }, { status: 410 })
}

export async function action({ request, context }: Route.ActionArgs) {
  return acceptInvitation(request, context.get(apiContext))
}

export default function DeskInvitation({ loaderData: { link, invitation }, actionData }: Route.ComponentProps) {
  const isSending = useNavigation().formMethod === "POST"
  const problems = actionData?.problems ?? []
  const error = (field: string) => problemOf(problems, field)
  if (invitation === null || problems.some(({ type }) => type === "link_wrong")) return <Gone />
  const { organization, email, is_member, has_password } = invitation
  const role = invitation.role === "owner" ? m.desk_role_owner() : m.desk_role_staff()
  return (
    <div className="page max-w-xl py-6 lg:py-10">
      <PageTitle title={m.invitation_title()} refused={problems.length > 0} />
      <h1 className="text-27 lg:text-34">{m.invitation_title()}</h1>
      <p className="mt-4 max-w-prose break-words">{m.invitation_words({ organization, role })}</p>
      <p className="mt-2 break-words text-tro-7">{m.invitation_as({ email })}</p>
      <Form method="post" noValidate className="mt-6 space-y-5">
        <ErrorSummary problems={withAnchors(problems, IDS)} />
        <input type="hidden" name="id" value={link.id} />
        <input type="hidden" name="token" value={link.token} />
        {!is_member && (
          <>
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
                hint={m.invitation_known()}
                error={error("password") ?? null}
                autoComplete="current-password"
                maxLength={256}
              />
            ) : (
              <NewPasswordField error={error("password")} />
            )}
          </>
        )}
        <SubmitButton pending={isSending}>{m.invitation_accept()}</SubmitButton>
      </Form>
    </div>
  )
}

function Gone() {
  return (
    <div className="page max-w-xl py-6 lg:py-10">
      <PageTitle title={m.invitation_gone_title()} />
      <h1 className="text-27 lg:text-34">{m.invitation_gone_title()}</h1>
      <p className="mt-4 max-w-prose">{m.invitation_gone()}</p>
      <ButtonLink to={href("/kenh-co-so/dang-nhap")} className="mt-6">
        {m.account_sign_in()}
      </ButtonLink>
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
