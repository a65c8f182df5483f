import type { HistoryEvent } from "@ocop/shared/history"
import { data, Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { momentWords } from "#app/features/day/moment-words.ts"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { DeskPages } from "#app/features/desk/desk-pages.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readDesk, readForMember } from "#app/session/member.server.ts"
import type { Route } from "./+types/route.ts"
import { eventWords, pageOf, valueWords } from "./event-words.ts"

export const handle = { isQuiet: true }

export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const page = url.searchParams.get("trang") ?? "1"
  const [desk, history] = await Promise.all([
    readDesk(request, url, api, params.co_so),
    readForMember(request, url, () => api.deskActing.history(params.co_so, page)),
  ])
  if (history.events.length === 0 && history.page > 1) throw data(null, { status: 404 })
  return { desk, ...history }
}

export default function DeskHistory({ loaderData: { desk, events, page, page_count } }: Route.ComponentProps) {
  const { handle } = desk.organization
  const here = `/kenh-co-so/${handle}/lich-su`
  return (
    <DeskPage desk={desk} title={m.desk_history_title()}>
      <p className="mt-2 max-w-prose">{m.desk_history_lead()}</p>
      {events.length === 0 && <p className="mt-4">{m.desk_history_empty()}</p>}
      <ol className="mt-4 max-w-2xl divide-y-[1.5px] divide-tro-2">
        {events.map((event) => (
          <li key={event.id} className="py-3">
            <EventRow event={event} organization={handle} />
          </li>
        ))}
      </ol>
      <DeskPages
        page={page}
        pageCount={page_count}
        label={m.desk_history_pages()}
        to={(other) => (other === 1 ? here : `${here}?trang=${other}`)}
      />
    </DeskPage>
  )
}

function EventRow({ event, organization }: { event: HistoryEvent; organization: string }) {
  const { kind, on_behalf, reason, about, at } = event
  const value = valueWords(about)
  const page = pageOf(organization, about)
  return (
    <>
      <h2 className="font-text text-18 font-semibold">
        {eventWords(kind)}
        {on_behalf && (
          <span className="ml-2 rounded-plate bg-nghe-1 px-1.5 py-0.5 text-15 font-normal">
            {m.desk_history_on_behalf()}
          </span>
        )}
      </h2>
      {value !== null && <p>{value}</p>}
      {about.is_open && <p>{m.desk_history_open()}</p>}
      {reason !== null && (
        <p className="break-words whitespace-pre-line" lang="vi">
          {reason}
        </p>
      )}
      <p className="text-15 break-words text-tro-7">
        <time dateTime={at}>{momentWords(at)}</time>
        {`, ${doerWords(event)}`}
      </p>
      {page && (
        <Link to={href(page.to)} className="inline-flex min-h-11 items-center">
          {page.label}
        </Link>
      )}
    </>
  )
}

function doerWords({ actor, actor_type }: HistoryEvent): string {
  if (actor === null) return m.desk_history_by_shop()
  return actor_type === "operator" ? m.desk_history_by_operator({ actor }) : actor
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
