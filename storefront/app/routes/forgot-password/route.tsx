import { apiContext } from "#app/api/context.ts"
import { AskMailForm } from "#app/features/account/ask-mail-form.tsx"
import { askMail } from "#app/features/account/ask-mail.server.ts"
import { MailSent } from "#app/features/account/mail-sent.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { customerCookie } from "#app/session/cookies.server.ts"
import type { Route } from "./+types/route.ts"

const PATH = "/quen-mat-khau"

/** Also for who is signed in and wants another password: the address is known then. */
export async function loader({ request, url }: Route.LoaderArgs) {
  const customer = await customerCookie.read(request)
  return { isSent: url.searchParams.has("da-gui"), email: customer?.email ?? "" }
}

export async function action({ request, context }: Route.ActionArgs) {
  return askMail(request, context.get(apiContext).askReset, PATH)
}

export default function ForgotPassword({ loaderData, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  if (loaderData.isSent && problems.length === 0) return <MailSent words={m.account_sent_reset()} again={PATH} />
  return (
    <div className="page max-w-xl py-6 lg:py-10">
      <PageTitle title={m.account_reset_title()} refused={problems.length > 0} />
      <h1 className="text-27 lg:text-34">{m.account_reset_title()}</h1>
      <p className="mt-4 max-w-prose">{m.account_reset_lead()}</p>
      <AskMailForm
        email={actionData?.email ?? loaderData.email}
        problems={problems}
        submit={m.account_send_mail()}
        action={href(PATH)}
      />
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
