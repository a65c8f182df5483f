import { Form, Link, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { SignInFields } from "#app/features/account/sign-in-fields.tsx"
import { signIn } from "#app/features/account/sign-in.server.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { returnPath } from "#app/http/return-path.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { memberCookie } from "#app/session/cookies.server.ts"
import { startMemberSession } from "#app/session/member.server.ts"
import type { Route } from "./+types/route.ts"

export const handle = { isQuiet: true }

export async function loader({ request, url }: Route.LoaderArgs) {
  const back = returnPath(url.searchParams.get("back")) ?? "/kenh-co-so"
  if ((await memberCookie.read(request)) !== null) throw seeOther(back)
  return { back }
}

export async function action({ request, context }: Route.ActionArgs) {
  const api = context.get(apiContext)
  return signIn(request, "/kenh-co-so", (typed) => startMemberSession(api, typed))
}

export default function DeskSignIn({ loaderData, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  const isSending = useNavigation().formMethod === "POST"
  return (
    <div className="page max-w-xl py-6 lg:py-10">
      <PageTitle title={m.desk_sign_in()} refused={problems.length > 0} />
      <h1 className="text-27 lg:text-34">{m.desk_sign_in()}</h1>
      <Form method="post" noValidate className="mt-4 space-y-5">
        <p className="max-w-prose">{m.desk_lead()}</p>
        <SignInFields email={actionData?.email ?? ""} problems={problems} back={loaderData.back} />
        <SubmitButton pending={isSending}>{m.account_sign_in()}</SubmitButton>
        <p className="flex flex-wrap gap-x-6 gap-y-1">
          <Link to={href("/quen-mat-khau")}>{m.account_forgot_link()}</Link>
          <Link to={href("/kenh-co-so/mo-tai-khoan")}>{m.desk_open_link()}</Link>
        </p>
      </Form>
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
