import { apiContext } from "#app/api/context.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { LookUpForm } from "#app/features/look-up/look-up-form.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import type { Route } from "./+types/route.ts"
import { lookUp } from "./look-up.server.ts"

export async function action({ request, context }: Route.ActionArgs) {
  return lookUp(request, context.get(apiContext))
}

export default function LookUp({ actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  return (
    <div className="page max-w-2xl py-6 lg:py-10">
      <PageTitle title={m.lookup_title()} refused={problems.length > 0} />
      <h1 className="text-27 lg:text-34">{m.lookup_title()}</h1>
      <p className="mt-2 mb-6 max-w-prose">{m.lookup_lead()}</p>
      <LookUpForm values={actionData?.values ?? { code: "", phone: "" }} problems={problems} />
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
