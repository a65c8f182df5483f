import { Form, Link, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { SignInFields } from "#app/features/account/sign-in-fields.tsx"
import { signIn } from "#app/features/account/sign-in.server.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { returnPath } from "#app/http/return-path.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { customerCookie } from "#app/session/cookies.server.ts"
import { startSession } from "#app/session/customer.server.ts"
import type { Route } from "./+types/route.ts"

export async function loader({ request, url }: Route.LoaderArgs) {
  const customer = await customerCookie.read(request)
  return { email: customer?.email ?? null, back: returnPath(url.searchParams.get("back")) ?? "/" }
}

export async function action({ request, context }: Route.ActionArgs) {
  const api = context.get(apiContext)
  return signIn(request, "/", (typed) => startSession(request, api, typed))
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  const isSending = useNavigation().formMethod === "POST"
  return (
    <div className="page max-w-xl py-6 lg:py-10">
      <PageTitle title={m.account_sign_in()} refused={problems.length > 0} />
      <h1 className="text-27 lg:text-34">{m.account_sign_in()}</h1>
      {loaderData.email !== null ? (
        <Form method="post" action={href("/dang-xuat")} className="mt-4 space-y-4">
          <p>{m.account_signed_in({ email: loaderData.email })}</p>
          <p>
            <Link to={href("/tai-khoan")}>{m.account_see()}</Link>
          </p>
          <SubmitButton pending={isSending}>{m.account_sign_out()}</SubmitButton>
        </Form>
      ) : (
        <Form method="post" noValidate className="mt-4 space-y-5">
          <p className="max-w-prose">{m.account_lead()}</p>
          <SignInFields email={actionData?.email ?? ""} problems={problems} back={loaderData.back} />
          <SubmitButton pending={isSending}>{m.account_sign_in()}</SubmitButton>
          <p className="flex flex-wrap gap-x-6 gap-y-1">
            <Link to={href("/quen-mat-khau")}>{m.account_forgot_link()}</Link>
            <span>
              {m.account_have_none()} <Link to={href("/dang-ky")}>{m.account_open_link()}</Link>
            </span>
          </p>
        </Form>
      )}
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
