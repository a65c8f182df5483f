import { identifierTypesOf } from "@ocop/shared/joining"
import { apiContext } from "#app/api/context.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { withAnchors } from "#app/features/form/form-problem.ts"
import { paperId, PaperSection } from "#app/features/joining/paper-section.tsx"
import { readStep } from "#app/features/joining/save-step.server.ts"
import { StepPage } from "#app/features/joining/step-page.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import type { Route } from "./+types/route.ts"
import { changePapers } from "./change-papers.server.ts"
import { IDENTIFIER_IDS, IdentifierForm } from "./identifier-form.tsx"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isQuiet: true }

export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const step = await readStep({ request, url, api: context.get(apiContext), handle: params.co_so })
  return { ...step, types: identifierTypesOf(step.joining.legal_form) }
}

export async function action({ request, url, params, context }: Route.ActionArgs) {
  return changePapers({ request, url, api: context.get(apiContext), handle: params.co_so })
}

export default function DeskProfilePapers({ loaderData, actionData }: Route.ComponentProps) {
  const { desk, joining, types } = loaderData
  const problems = actionData?.problems ?? []
  const purpose = actionData?.purpose ?? null
  const ids = { ...IDENTIFIER_IDS, ...(purpose === null ? {} : { file: paperId(purpose) }) }
  return (
    <StepPage desk={desk} joining={joining} step="papers" refused={problems.length > 0}>
      <ErrorSummary problems={withAnchors(problems, ids)} />
      <IdentifierForm
        // Begun anew once it is kept: the number does not stay in the field.
        key={joining.identifier?.shown ?? ""}
        types={types}
        kept={joining.identifier}
        typed={actionData?.typed ?? null}
        problems={purpose === null ? problems : []}
      />
      <h2 className="mt-8 text-21">{m.joining_papers()}</h2>
      <p className="mt-1 text-15 text-tro-7">{m.joining_papers_lead()}</p>
      <div className="mt-4 space-y-6">
        {joining.papers.map((paper) => (
          <PaperSection
            key={paper.purpose}
            handle={joining.handle}
            paper={paper}
            error={paper.purpose === purpose ? problems[0]?.message : undefined}
          />
        ))}
      </div>
    </StepPage>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
