import { randomUUID } from "node:crypto"
import { STANDARDS } from "@ocop/shared/certification"
import { useSearchParams } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { DeskPages } from "#app/features/desk/desk-pages.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { readDesk, readForMember } from "#app/session/member.server.ts"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { changeSent } from "./change-sent.server.ts"
import { Dossier } from "./dossier.tsx"
import { CertificationCard, RecognitionCard } from "./paper-cards.tsx"
import { SendPaper } from "./send-paper.tsx"
import { SentPaper } from "./sent-paper.tsx"
import { EMPTY_PAPER } from "./typed-paper.ts"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isQuiet: true }

/** `key` makes one submission of one form, however often it is sent. */
export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const page = url.searchParams.get("trang") ?? "1"
  const [desk, papers, sent] = await Promise.all([
    readDesk(request, url, api, params.co_so),
    readForMember(request, url, () => api.deskOverview.papers(params.co_so)),
    readForMember(request, url, () => api.deskPapers.submissions(params.co_so, page)),
  ])
  const standards = STANDARDS.map(({ key, label, label_en }) => ({
    key,
    label: (getLocale() === "en" ? label_en : null) ?? label,
  }))
  return { desk, papers, sent, standards, key: randomUUID() }
}

export async function action({ request, url, params, context }: Route.ActionArgs) {
  return changeSent({ request, url, api: context.get(apiContext), handle: params.co_so })
}

export default function DeskPapers({ loaderData, actionData }: Route.ComponentProps) {
  const { desk, papers, sent, standards, key } = loaderData
  const { day, recognitions, certifications } = papers
  const { handle } = desk.organization
  const problems = actionData?.problems ?? []
  const of = actionData?.of ?? null
  const here = `/kenh-co-so/${handle}/giay-to`
  return (
    <DeskPage desk={desk} title={m.desk_papers()} refused={problems.length > 0}>
      <p className="mt-2 max-w-prose">{m.desk_papers_lead()}</p>
      {problems.length === 0 && <Done />}
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
      {recognitions.length > 0 && <Dossier />}
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
      <section aria-labelledby="da-gui" className="mt-6 max-w-2xl">
        <h2 id="da-gui" className="text-21">
          {m.desk_sent_title()}
        </h2>
        <p className="mt-2 max-w-prose">{m.desk_sent_lead()}</p>
        <div className="mt-3">
          <SendPaper
            formKey={actionData?.key ?? key}
            standards={standards}
            typed={actionData?.typed ?? EMPTY_PAPER}
            problems={of === null ? problems : []}
          />
        </div>
        {sent.submissions.length === 0 && <p className="mt-3">{m.desk_sent_none()}</p>}
        <ul className="mt-3 space-y-3">
          {sent.submissions.map((paper) => (
            <li key={paper.id}>
              <SentPaper
                handle={handle}
                paper={paper}
                error={of === paper.id ? (problems[0]?.message ?? null) : null}
              />
            </li>
          ))}
        </ul>
        <DeskPages
          page={sent.page}
          pageCount={sent.page_count}
          label={m.desk_sent_pages()}
          to={(other) => (other === 1 ? here : `${here}?trang=${other}`)}
        />
      </section>
    </DeskPage>
  )
}

const DONE = { "da-gui": m.desk_sent_was_sent, "da-them": m.desk_sent_added, "da-rut": m.desk_sent_taken }

function Done() {
  const [query] = useSearchParams()
  const [, words] = Object.entries(DONE).find(([name]) => query.has(name)) ?? []
  if (words === undefined) return null
  return (
    <Notice tone="good" className="mt-4 max-w-2xl">
      <p role="status">{words()}</p>
    </Notice>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
