import { apiContext } from "#app/api/context.ts"
import { communeWords } from "#app/features/commune/commune-words.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { readStep } from "#app/features/joining/save-step.server.ts"
import { StepPage } from "#app/features/joining/step-page.tsx"
import { href } from "#app/i18n/href.ts"
import type { Route } from "./+types/route.ts"
import { PlaceForm } from "./place-form.tsx"
import { savePlace } from "./save-place.server.ts"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isQuiet: true }

export function loader({ request, url, params, context }: Route.LoaderArgs) {
  return readStep({ request, url, api: context.get(apiContext), handle: params.co_so })
}

export async function action({ request, url, params, context }: Route.ActionArgs) {
  return savePlace({ request, url, api: context.get(apiContext), handle: params.co_so })
}

export default function DeskProfilePlace({ loaderData: { desk, joining }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  const { commune, province, commune_code, street, street_public, phone } = joining.place
  const query = commune === null || province === null ? "" : communeWords({ name: commune, province })
  const kept = {
    commune: { query, code: commune_code ?? "", matches: null },
    street: street ?? "",
    street_public,
    phone: phone ?? "",
  }
  return (
    <StepPage desk={desk} joining={joining} step="place" refused={problems.length > 0}>
      <PlaceForm
        values={actionData?.values ?? kept}
        problems={problems}
        action={href(`/kenh-co-so/${joining.handle}/ho-so/dia-chi`)}
        isDraft={joining.status === "draft"}
      />
    </StepPage>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
