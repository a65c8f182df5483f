import { Form, Link, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { problemOf, withAnchors } from "#app/features/form/form-problem.ts"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { refuse } from "#app/features/form/refusal.server.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { NAME_IDS, NameFields } from "#app/features/joining/name-fields.tsx"
import { nameValues } from "#app/features/joining/name-values.server.ts"
import { joiningProblems } from "#app/features/joining/problems.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forMember, readForMember } from "#app/session/member.server.ts"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import type { Route } from "./+types/route.ts"

export const handle = { isQuiet: true }

export async function loader({ request, url, context }: Route.LoaderArgs) {
  await readForMember(request, url, () => context.get(apiContext).desk.me())
  return { formToken: crypto.randomUUID() }
}

/** The same form sent again leads to the application that it began. */
export async function action({ request, url, context }: Route.ActionArgs) {
  const api = context.get(apiContext)
  const form = await readForm(request)
  const values = nameValues(form)
  const form_token = formText(form, "form_token").slice(0, 100) || crypto.randomUUID()
  const started = await forMember(request, url, () => api.joining.startJoining({ form_token, ...values }))
  if (started.ok) return seeOther(`/kenh-co-so/${started.value.handle}/ho-so/giay-to`)
  const { problem } = started
  return refuse(problem.status, joiningProblems(problem), { values, form_token }, problem.retryAfterSeconds)
}

export default function DeskJoin({ loaderData, actionData }: Route.ComponentProps) {
  const isSending = useNavigation().formMethod === "POST"
  const problems = actionData?.problems ?? []
  return (
    <div className="page max-w-xl py-6 lg:py-10">
      <PageTitle title={m.joining_start_title()} refused={problems.length > 0} />
      <h1 className="text-27 lg:text-34">{m.joining_start_title()}</h1>
      <p className="mt-3 max-w-prose">{m.joining_start_lead()}</p>
      <Form method="post" noValidate className="mt-5 space-y-5">
        <ErrorSummary problems={withAnchors(problems, NAME_IDS)} />
        <input type="hidden" name="form_token" value={actionData?.form_token ?? loaderData.formToken} />
        <NameFields
          values={actionData?.values ?? { name: "", legal_form: "", is_small_or_medium: false, only_resells: false }}
          error={(field) => problemOf(problems, field)}
        />
        <SubmitButton pending={isSending}>{m.joining_start_submit()}</SubmitButton>
      </Form>
      <p className="mt-6">
        <Link to={href("/kenh-co-so")}>{m.desk_title()}</Link>
      </p>
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
