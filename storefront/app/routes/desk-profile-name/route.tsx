import { Form, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { problemOf, withAnchors } from "#app/features/form/form-problem.ts"
import { refuse } from "#app/features/form/refusal.server.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { NAME_IDS, NameFields } from "#app/features/joining/name-fields.tsx"
import { nameValues } from "#app/features/joining/name-values.server.ts"
import { joiningProblems } from "#app/features/joining/problems.server.ts"
import { afterStep, readStep, saveStep } from "#app/features/joining/save-step.server.ts"
import { StepPage } from "#app/features/joining/step-page.tsx"
import { readForm } from "#app/http/read-form.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import type { Route } from "./+types/route.ts"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isQuiet: true }

export function loader({ request, url, params, context }: Route.LoaderArgs) {
  return readStep({ request, url, api: context.get(apiContext), handle: params.co_so })
}

export async function action({ request, url, params, context }: Route.ActionArgs) {
  const asked = { request, url, api: context.get(apiContext), handle: params.co_so }
  const values = nameValues(await readForm(request))
  const saved = await saveStep(asked, { page: "name", ...values })
  if (saved.ok) return afterStep(saved.value, "name")
  const { problem } = saved
  return refuse(problem.status, joiningProblems(problem), { values }, problem.retryAfterSeconds)
}

export default function DeskProfileName({ loaderData: { desk, joining }, actionData }: Route.ComponentProps) {
  const isSending = useNavigation().formMethod === "POST"
  const problems = actionData?.problems ?? []
  return (
    <StepPage desk={desk} joining={joining} step="name" refused={problems.length > 0}>
      <Form method="post" noValidate className="space-y-5">
        <ErrorSummary problems={withAnchors(problems, NAME_IDS)} />
        <NameFields values={actionData?.values ?? joining} error={(field) => problemOf(problems, field)} />
        <SubmitButton pending={isSending}>{m.joining_save()}</SubmitButton>
      </Form>
    </StepPage>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
