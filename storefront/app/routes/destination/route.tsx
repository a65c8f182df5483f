import { Form, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { COMMUNE_ID, CommuneField, type CommuneValue } from "#app/features/commune/commune-field.tsx"
import { communeWords } from "#app/features/commune/commune-words.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { problemOf, withAnchors } from "#app/features/form/form-problem.ts"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { returnPath } from "#app/http/return-path.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { destinationCookie } from "#app/session/cookies.server.ts"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import type { Route } from "./+types/route.ts"
import { chooseDestination } from "./choose-destination.server.ts"

export async function loader({ request, url, context }: Route.LoaderArgs) {
  const code = await destinationCookie.read(request)
  const commune = code === null ? null : await context.get(apiContext).commune(code)
  const value: CommuneValue = { query: commune ? communeWords(commune) : "", code: commune?.code ?? "", matches: null }
  return { value, back: returnPath(url.searchParams.get("back")) ?? "/gio-hang" }
}

export async function action({ request, context }: Route.ActionArgs) {
  return chooseDestination(request, context.get(apiContext))
}

export default function Destination({ loaderData, actionData }: Route.ComponentProps) {
  const { state, formData } = useNavigation()
  const { back } = loaderData
  const value = actionData?.value ?? loaderData.value
  const problems = actionData?.problems ?? []
  const isSaving = state !== "idle" && formData?.get("intent") === "save"
  return (
    <div className="page max-w-2xl py-6 lg:py-10">
      <PageTitle title={m.place_title()} refused={problems.length > 0} />
      <h1 className="text-27 lg:text-34">{m.place_title()}</h1>
      <p className="mt-2 max-w-prose text-tro-7">{m.place_lead()}</p>
      <Form method="post" noValidate className="mt-6 space-y-6">
        <ErrorSummary problems={withAnchors(problems, { commune_code: COMMUNE_ID })} />
        <input type="hidden" name="back" value={back} />
        <CommuneField value={value} action={href("/gio-hang/noi-nhan")} error={problemOf(problems, "commune_code")} />
        <SubmitButton name="intent" value="save" pending={isSaving}>
          {m.place_save()}
        </SubmitButton>
      </Form>
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
