import { Form, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
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
import { Field, TextArea } from "#app/ui/field.tsx"
import type { Route } from "./+types/route.ts"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

const IDS = {
  since_year: "tu-nam",
  known_for: "noi-tieng",
  story_place: "o-dau",
  story_method: "the-nao",
  story_people: "ai-lam",
}

const STORIES = [
  { field: "story_place", label: m.joining_story_place, hint: m.joining_story_place_hint },
  { field: "story_method", label: m.joining_story_method, hint: m.joining_story_method_hint },
  { field: "story_people", label: m.joining_story_people, hint: m.joining_story_people_hint },
] as const

export const handle = { isQuiet: true }

export function loader({ request, url, params, context }: Route.LoaderArgs) {
  return readStep({ request, url, api: context.get(apiContext), handle: params.co_so })
}

export async function action({ request, url, params, context }: Route.ActionArgs) {
  const asked = { request, url, api: context.get(apiContext), handle: params.co_so }
  const form = await readForm(request)
  const typed = (name: string) => formText(form, name)
  const values = {
    since_year: typed("since_year"),
    known_for: typed("known_for"),
    story_place: typed("story_place"),
    story_method: typed("story_method"),
    story_people: typed("story_people"),
  }
  const saved = await saveStep(asked, { page: "story", ...values })
  if (saved.ok) return afterStep(saved.value, "story")
  const { problem } = saved
  return refuse(problem.status, joiningProblems(problem), { values }, problem.retryAfterSeconds)
}

export default function DeskProfileStory({ loaderData: { desk, joining }, actionData }: Route.ComponentProps) {
  const isSending = useNavigation().formMethod === "POST"
  const problems = actionData?.problems ?? []
  const error = (field: string) => problemOf(problems, field) ?? null
  const { story } = joining
  const values = actionData?.values ?? { ...story, since_year: story.since_year?.toString() ?? "" }
  return (
    <StepPage desk={desk} joining={joining} step="story" refused={problems.length > 0}>
      <p className="max-w-prose">{m.joining_story_lead()}</p>
      <Form method="post" noValidate className="mt-4 space-y-5">
        <ErrorSummary problems={withAnchors(problems, IDS)} />
        <Field
          id={IDS.known_for}
          name="known_for"
          label={m.joining_known_for()}
          hint={m.joining_known_for_hint()}
          optional
          defaultValue={values.known_for ?? ""}
          error={error("known_for")}
          maxLength={160}
        />
        <Field
          id={IDS.since_year}
          name="since_year"
          label={m.joining_since()}
          optional
          inputMode="numeric"
          defaultValue={values.since_year}
          error={error("since_year")}
          maxLength={4}
        />
        {STORIES.map(({ field, label, hint }) => (
          <TextArea
            key={field}
            id={IDS[field]}
            name={field}
            label={label()}
            hint={hint()}
            optional
            rows={4}
            defaultValue={values[field] ?? ""}
            error={error(field)}
            maxLength={2000}
          />
        ))}
        <SubmitButton pending={isSending}>{m.joining_save()}</SubmitButton>
      </Form>
    </StepPage>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
