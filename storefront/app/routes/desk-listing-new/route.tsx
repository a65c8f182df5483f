import { randomUUID } from "node:crypto"
import { Form, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { withAnchors } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { NAME_IDS, NameFields } from "#app/features/listing/name-fields.tsx"
import { setOptions } from "#app/features/listing/set-options.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readDesk } from "#app/session/member.server.ts"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import type { Route } from "./+types/route.ts"
import { startListing } from "./start-listing.server.ts"

export const handle = { isQuiet: true }

/** `key` makes one draft of one form, however often it is sent. */
export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const desk = await readDesk(request, url, context.get(apiContext), params.co_so)
  return { desk, sets: setOptions(), key: randomUUID() }
}

export async function action({ request, url, params, context }: Route.ActionArgs) {
  return startListing(request, url, context.get(apiContext), params.co_so)
}

export default function DeskListingNew({ loaderData: { desk, sets, key }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  return (
    <DeskPage desk={desk} title={m.listing_new()} refused={problems.length > 0}>
      <Form method="post" noValidate className="mt-4 max-w-xl space-y-5">
        <p className="max-w-prose">{m.listing_new_lead()}</p>
        <ErrorSummary problems={withAnchors(problems, NAME_IDS)} />
        <input type="hidden" name="key" value={actionData?.key ?? key} />
        <NameFields values={actionData?.values ?? { name: "", set_no: "" }} sets={sets} problems={problems} />
        <SubmitButton pending={useNavigation().formMethod === "POST"}>{m.listing_begin()}</SubmitButton>
      </Form>
    </DeskPage>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
