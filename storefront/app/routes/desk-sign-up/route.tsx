import { apiContext } from "#app/api/context.ts"
import { AskMailPage } from "#app/features/account/ask-mail-page.tsx"
import { askMail } from "#app/features/account/ask-mail.server.ts"
import { MailSent } from "#app/features/account/mail-sent.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import type { Route } from "./+types/route.ts"

const PATH = "/kenh-co-so/mo-tai-khoan"

export const handle = { isQuiet: true }

export function loader({ url }: Route.LoaderArgs) {
  return { isSent: url.searchParams.has("da-gui") }
}

export async function action({ request, context }: Route.ActionArgs) {
  return askMail(request, context.get(apiContext).desk.askMember, PATH)
}

export default function DeskSignUp({ loaderData, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  if (loaderData.isSent && problems.length === 0) return <MailSent words={m.account_sent_open()} again={PATH} />
  return (
    <AskMailPage
      title={m.desk_open_title()}
      path={PATH}
      signIn="/kenh-co-so/dang-nhap"
      email={actionData?.email ?? ""}
      problems={problems}
    >
      <p className="mt-4 max-w-prose">{m.desk_open_lead()}</p>
    </AskMailPage>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
