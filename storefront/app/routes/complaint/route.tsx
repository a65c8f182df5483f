import { isDisputed, MOST_COMPLAINT_PHOTOS, type Complaint } from "@ocop/shared/complaint"
import { data, Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { ComplaintCard } from "#app/features/complaint/complaint-card.tsx"
import { complaintPath } from "#app/features/complaint/path.ts"
import { Talk, TALK_IDS } from "#app/features/complaint/talk.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { withAnchors } from "#app/features/form/form-problem.ts"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { purchaseToken } from "#app/session/purchases.server.ts"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { actOnComplaint } from "./act.server.ts"
import { AnswerForms } from "./answer-forms.tsx"
import { PhotoForm } from "./photo-form.tsx"
import { REPORT_IDS, ReportForm } from "./report-form.tsx"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isScriptless: true }

export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const { ma: code, kien } = params
  const at = { code, parcel: `${code}-${kien}`, token: await purchaseToken(request, code) }
  const api = context.get(apiContext)
  const [told, talk] = await Promise.all([api.parcelComplaints(at), api.conversation(at)])
  if (told === null || talk === null) throw data(null, { status: 404 })
  return { told, talk, code, key: crypto.randomUUID(), isSent: url.searchParams.has("da-gui") }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { ma: code, kien } = params
  const at = { code, parcel: `${code}-${kien}`, token: await purchaseToken(request, code) }
  return actOnComplaint(request, context.get(apiContext), at)
}

export default function ComplaintPage({ loaderData, actionData }: Route.ComponentProps) {
  const { told, talk, code, key, isSent } = loaderData
  const problems = actionData?.problems ?? []
  const about = actionData?.about ?? null
  const mayReport =
    told.was_sent && told.lines.some(({ left }) => left > 0) && told.options.some(({ is_open }) => is_open)
  const form = mayReport ? (
    <ReportForm
      told={told}
      formKey={actionData?.typed?.key ?? key}
      typed={actionData?.typed ?? null}
      problems={about === null ? problems : []}
    />
  ) : null
  return (
    <div className="page max-w-3xl py-6 lg:py-10">
      <PageTitle title={m.talk_title()} refused={problems.length > 0} />
      <p>
        <Link to={href(`/don/${code}`)} className="inline-flex min-h-11 items-center">
          {m.complaint_back()}
        </Link>
      </p>
      <h1 className="text-27 lg:text-34">{m.talk_title()}</h1>
      <p className="mt-1 mb-4">{m.complaint_lead({ parcel: told.parcel, seller: told.seller })}</p>
      <ErrorSummary problems={withAnchors(problems, about === null ? REPORT_IDS : TALK_IDS)} />
      <Talk
        talk={talk}
        reader="buyer"
        formKey={key}
        typed={about === "talk" ? (actionData?.message ?? "") : ""}
        error={about === "talk" ? problems[0]?.message : undefined}
      />
      <h2 id="bao-loi" className="mt-10 mb-3 border-t-[1.5px] border-muc pt-4 text-27">
        {m.talk_problems()}
      </h2>
      {isSent && (
        <Notice tone="good" title={m.complaint_sent()}>
          <p>{m.complaint_sent_photos()}</p>
        </Notice>
      )}
      <div className="mt-4 space-y-6">
        {told.complaints.map((complaint) => (
          <ComplaintCard
            key={complaint.id}
            complaint={complaint}
            lines={told.lines}
            photos={`${complaintPath(told.parcel)}/${complaint.id}/anh`}
          >
            {mayAddPhotos(complaint) && (
              <PhotoForm complaint={complaint} error={about === complaint.id ? problems[0]?.message : undefined} />
            )}
            <AnswerForms complaint={complaint} formKey={key} />
          </ComplaintCard>
        ))}
      </div>
      {mayReport ? form : <p className="mt-6">{whyNot(told)}</p>}
      <p className="mt-6 max-w-prose text-15 text-tro-7">
        {m.complaint_no_change_of_mind()}{" "}
        <Link to={href("/doi-tra")} className="inline-flex min-h-11 items-center">
          {m.complaint_policy()}
        </Link>
      </p>
    </div>
  )
}

function mayAddPhotos({ state, photos }: Complaint): boolean {
  return (isDisputed(state) || state === "refused") && photos.length < MOST_COMPLAINT_PHOTOS
}

function whyNot(told: Route.ComponentProps["loaderData"]["told"]): string {
  if (!told.was_sent) return m.complaint_not_sent()
  return told.lines.some(({ left }) => left > 0) ? m.complaint_all_late() : m.complaint_nothing_left()
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
