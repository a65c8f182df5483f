import { apiContext } from "#app/api/context.ts"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { readDesk, readForMember } from "#app/session/member.server.ts"
import type { Route } from "./+types/route.ts"
import { CertificationCard, RecognitionCard } from "./paper-cards.tsx"

export const handle = { isQuiet: true }

export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const [desk, papers] = await Promise.all([
    readDesk(request, url, api, params.co_so),
    readForMember(request, url, () => api.deskOverview.papers(params.co_so)),
  ])
  return { desk, papers }
}

export default function DeskPapers({ loaderData: { desk, papers } }: Route.ComponentProps) {
  const { day, recognitions, certifications } = papers
  return (
    <DeskPage desk={desk} title={m.desk_papers()}>
      <p className="mt-2 max-w-prose">{m.desk_papers_lead()}</p>
      <section aria-labelledby="sao" className="mt-6 max-w-2xl">
        <h2 id="sao" className="text-21">
          {m.desk_papers_stars()}
        </h2>
        {recognitions.length === 0 && <p className="mt-2">{m.desk_papers_no_stars()}</p>}
        <ul className="mt-3 space-y-3">
          {recognitions.map((paper) => (
            <li key={paper.id}>
              <RecognitionCard paper={paper} day={day} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="chung-nhan" className="mt-6 max-w-2xl">
        <h2 id="chung-nhan" className="text-21">
          {m.desk_papers_certificates()}
        </h2>
        {certifications.length === 0 && <p className="mt-2">{m.desk_papers_no_certificates()}</p>}
        <ul className="mt-3 space-y-3">
          {certifications.map((paper) => (
            <li key={paper.id}>
              <CertificationCard paper={paper} />
            </li>
          ))}
        </ul>
      </section>
    </DeskPage>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
