import { Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { AskMailForm } from "#app/features/account/ask-mail-form.tsx"
import { askMail } from "#app/features/account/ask-mail.server.ts"
import { MailSent } from "#app/features/account/mail-sent.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { href } from "#app/i18n/href.ts"
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
    <div className="page max-w-xl py-6 lg:py-10">
      <PageTitle title={m.desk_open_title()} refused={problems.length > 0} />
      <h1 className="text-27 lg:text-34">{m.desk_open_title()}</h1>
      <p className="mt-4 max-w-prose">{m.desk_open_lead()}</p>
      <AskMailForm
        email={actionData?.email ?? ""}
        problems={problems}
        submit={m.account_send_mail()}
        action={href(PATH)}
      />
      <p className="mt-6">
        <Link to={href("/kenh-co-so/dang-nhap")}>{m.account_sign_in()}</Link>
      </p>
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
