import { apiContext } from "#app/api/context.ts"
import { AskMailPage } from "#app/features/account/ask-mail-page.tsx"
import { askMail } from "#app/features/account/ask-mail.server.ts"
import { MailSent } from "#app/features/account/mail-sent.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { customerCookie } from "#app/session/cookies.server.ts"
import type { Route } from "./+types/route.ts"

const PATH = "/dang-ky"

export async function loader({ request, url }: Route.LoaderArgs) {
  if ((await customerCookie.read(request)) !== null) throw seeOther("/tai-khoan")
  return { isSent: url.searchParams.has("da-gui") }
}

export async function action({ request, context }: Route.ActionArgs) {
  return askMail(request, context.get(apiContext).askAccount, PATH)
}

export default function SignUp({ loaderData, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  if (loaderData.isSent && problems.length === 0) return <MailSent words={m.account_sent_open()} again={PATH} />
  return (
    <AskMailPage
      title={m.account_open_title()}
      path={PATH}
      signIn="/dang-nhap"
      email={actionData?.email ?? ""}
      problems={problems}
    >
      <p className="mt-4 max-w-prose">{m.account_open_lead()}</p>
      <p className="mt-2 max-w-prose">{m.account_open_how()}</p>
    </AskMailPage>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
