import { Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { ComplaintCard } from "#app/features/complaint/complaint-card.tsx"
import { Talk } from "#app/features/complaint/talk.tsx"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readDesk, readForMember } from "#app/session/member.server.ts"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import type { Route } from "./+types/route.ts"
import { answerComplaint } from "./answer.server.ts"
import { SellersForms } from "./sellers-forms.tsx"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isQuiet: true }

export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const at = { organization: params.co_so, code: params.ma }
  const [desk, told, talk] = await Promise.all([
    readDesk(request, url, api, params.co_so),
    readForMember(request, url, () => api.deskComplaints.read(at)),
    readForMember(request, url, () => api.deskComplaints.conversation(at)),
  ])
  return { desk, told, talk, key: crypto.randomUUID() }
}

export async function action({ request, url, params, context }: Route.ActionArgs) {
  return answerComplaint(request, url, context.get(apiContext), { organization: params.co_so, code: params.ma })
}

export default function DeskComplaint({ loaderData, actionData }: Route.ComponentProps) {
  const { desk, told, talk, key } = loaderData
  const problems = actionData?.problems ?? []
  const order = `/kenh-co-so/${desk.organization.handle}/don/${told.parcel}`
  return (
    <DeskPage desk={desk} title={m.desk_complaint_title({ code: told.parcel })} refused={problems.length > 0}>
      <div className="mt-4">
        <ErrorSummary problems={problems.map(({ message }) => ({ message }))} />
      </div>
      <div className="max-w-3xl">
        <Talk
          talk={talk}
          reader="seller"
          formKey={key}
          typed={actionData?.about === "talk" ? actionData.typed.note : ""}
          error={actionData?.about === "talk" ? problems[0]?.message : undefined}
        />
        <h2 className="mt-10 border-t-[1.5px] border-muc pt-4 text-27">{m.talk_problems()}</h2>
      </div>
      {told.complaints.length === 0 && <p className="mt-4">{m.desk_complaint_none()}</p>}
      <div className="mt-4 max-w-3xl space-y-6">
        {told.complaints.map((complaint) => (
          <ComplaintCard
            key={complaint.id}
            complaint={complaint}
            lines={told.lines}
            photos={`${order}/phan-anh/${complaint.id}/anh`}
          >
            <SellersForms
              complaint={complaint}
              formKey={key}
              refused={actionData?.about === complaint.id ? { move: actionData.move, problems } : null}
              typed={actionData?.about === complaint.id ? actionData.typed : null}
            />
          </ComplaintCard>
        ))}
      </div>
      <p className="mt-6">
        <Link to={href(order)} className="inline-flex min-h-11 items-center font-semibold">
          {m.desk_complaint_back({ code: told.parcel })}
        </Link>
      </p>
    </DeskPage>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
