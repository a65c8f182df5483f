import { Form, Link, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { AccountPage } from "#app/features/account/account-page.tsx"
import { PERSON_IDS, PersonFields } from "#app/features/account/person-fields.tsx"
import { accountProblems } from "#app/features/account/problems.server.ts"
import { SavedNotice } from "#app/features/account/saved-notice.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { withAnchors } from "#app/features/form/form-problem.ts"
import { refuse } from "#app/features/form/refusal.server.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forCustomer, readForCustomer } from "#app/session/customer.server.ts"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import type { Route } from "./+types/route.ts"

export async function loader({ request, url, context }: Route.LoaderArgs) {
  const { email, name, phone } = await readForCustomer(request, url, () => context.get(apiContext).account())
  return { email, name, phone }
}

export async function action({ request, url, context }: Route.ActionArgs) {
  const form = await readForm(request)
  const typed = { name: formText(form, "name"), phone: formText(form, "phone") }
  const saved = await forCustomer(request, url, () => context.get(apiContext).changeProfile(typed))
  if (saved.ok) return seeOther("/tai-khoan/thong-tin?da-luu=1")
  const { problem } = saved
  return refuse(problem.status, accountProblems(problem), { typed }, problem.retryAfterSeconds)
}

export default function Profile({ loaderData, actionData }: Route.ComponentProps) {
  const isSending = useNavigation().formMethod === "POST"
  const problems = actionData?.problems ?? []
  const values = actionData?.typed ?? loaderData
  return (
    <AccountPage title={m.account_profile_title()} refused={problems.length > 0}>
      <SavedNotice isShown={problems.length === 0} />
      <Form method="post" action={href("/tai-khoan/thong-tin")} noValidate className="mt-4 max-w-xl space-y-5">
        <ErrorSummary problems={withAnchors(problems, PERSON_IDS)} />
        <p>
          <span className="block font-semibold">{m.account_email()}</span>
          <span className="break-words">{loaderData.email}</span>
        </p>
        <PersonFields values={values} problems={problems} />
        <SubmitButton pending={isSending}>{m.account_profile_save()}</SubmitButton>
      </Form>
      <p className="mt-8 border-t-[1.5px] border-muc pt-4">
        <Link to={href("/quen-mat-khau")}>{m.account_profile_password()}</Link>
      </p>
    </AccountPage>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
