import { Form, Link, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { problemOf, withAnchors } from "#app/features/form/form-problem.ts"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { returnPath } from "#app/http/return-path.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { memberCookie } from "#app/session/cookies.server.ts"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field } from "#app/ui/field.tsx"
import type { Route } from "./+types/route.ts"
import { signIn } from "./sign-in.server.ts"

const IDS = { email: "e-mail", password: "mat-khau" }

export const handle = { isQuiet: true }

export async function loader({ request, url }: Route.LoaderArgs) {
  const back = returnPath(url.searchParams.get("back")) ?? "/kenh-co-so"
  if ((await memberCookie.read(request)) !== null) throw seeOther(back)
  return { back }
}

export async function action({ request, context }: Route.ActionArgs) {
  return signIn(request, context.get(apiContext))
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
        <ErrorSummary problems={withAnchors(problems, IDS)} />
        <input type="hidden" name="back" value={loaderData.back} />
        <Field
          id={IDS.email}
          name="email"
          type="email"
          label={m.account_email()}
          defaultValue={actionData?.email ?? ""}
          error={problemOf(problems, "email") ?? null}
          autoComplete="username"
          spellCheck={false}
          maxLength={254}
        />
        <Field
          id={IDS.password}
          name="password"
          type="password"
          label={m.account_password()}
          error={problemOf(problems, "password") ?? null}
          autoComplete="current-password"
          maxLength={256}
        />
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
