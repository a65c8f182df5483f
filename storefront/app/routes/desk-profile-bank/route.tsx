import { BANKS } from "@ocop/shared/joining"
import { Form, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { BANK_IDS, BankFields } from "#app/features/bank/bank-fields.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { problemOf, withAnchors } from "#app/features/form/form-problem.ts"
import { refuse } from "#app/features/form/refusal.server.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { joiningProblems } from "#app/features/joining/problems.server.ts"
import { afterStep, readStep, saveStep } from "#app/features/joining/save-step.server.ts"
import { StepPage } from "#app/features/joining/step-page.tsx"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import type { Route } from "./+types/route.ts"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isQuiet: true }

export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const step = await readStep({ request, url, api: context.get(apiContext), handle: params.co_so })
  return { ...step, banks: BANKS }
}

export async function action({ request, url, params, context }: Route.ActionArgs) {
  const asked = { request, url, api: context.get(apiContext), handle: params.co_so }
  const form = await readForm(request)
  const values = { bin: formText(form, "bin"), number: formText(form, "number"), holder: formText(form, "holder") }
  const saved = await saveStep(asked, { page: "bank", ...values })
  if (saved.ok) return afterStep(saved.value, "bank")
  const { problem } = saved
  return refuse(problem.status, joiningProblems(problem), { values }, problem.retryAfterSeconds)
}

export default function DeskProfileBank({ loaderData, actionData }: Route.ComponentProps) {
  const { desk, joining, banks } = loaderData
  const isSending = useNavigation().formMethod === "POST"
  const problems = actionData?.problems ?? []
  const error = (field: string) => problemOf(problems, field)
  const { bank } = joining
  const values = actionData?.values ?? { bin: bank?.bin ?? "", number: "", holder: bank?.holder ?? "" }
  return (
    <StepPage desk={desk} joining={joining} step="bank" refused={problems.length > 0}>
      <p className="max-w-prose">{m.joining_bank_lead()}</p>
      {desk.acting ? (
        <p className="mt-4 font-semibold">{m.desk_acting_bank()}</p>
      ) : (
        <Form method="post" noValidate className="mt-4 space-y-5">
          <ErrorSummary problems={withAnchors(problems, BANK_IDS)} />
          <BankFields
            banks={banks}
            values={values}
            error={error}
            {...(bank === null ? {} : { numberHint: m.joining_account_kept({ shown: bank.number }) })}
          />
          <SubmitButton pending={isSending}>{m.joining_save()}</SubmitButton>
        </Form>
      )}
    </StepPage>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
