import { formatDay, todayInVietnam } from "@ocop/shared/day"
import type { RestockDocument, RestockLine } from "@ocop/shared/shelf"
import { data, Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { SavedNotice } from "#app/features/account/saved-notice.tsx"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { refuse } from "#app/features/form/refusal.server.ts"
import { refuseShelf } from "#app/features/shelf/problems.server.ts"
import { EVENT_WORDS, STATUS_WORDS } from "#app/features/shelf/words.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forMember, readDesk, readForMember } from "#app/session/member.server.ts"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import type { Route } from "./+types/route.ts"
import { RestockForms } from "./restock-forms.tsx"
import { typedMove } from "./typed-move.ts"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isQuiet: true }

export async function loader({ request, url, params: { co_so, yeu_cau }, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const [desk, { request: restock }] = await Promise.all([
    readDesk(request, url, api, co_so),
    readForMember(request, url, () => api.deskShelf.restock(co_so, yeu_cau)),
  ])
  return { desk, restock }
}

export async function action({ request, url, params: { co_so, yeu_cau }, context }: Route.ActionArgs) {
  const form = await readForm(request)
  const typed = Object.fromEntries([...form].filter((pair): pair is [string, string] => typeof pair[1] === "string"))
  const { move, problem } = typedMove(form)
  if (move === null) return refuse(400, [problem], { typed })
  const done = await forMember(request, url, () => context.get(apiContext).deskShelf.move(co_so, yeu_cau, move))
  if (done.ok) return seeOther(`/kenh-co-so/${co_so}/nhap-hang/${yeu_cau}?da-luu=1`)
  if (done.problem.status === 404) throw data(null, { status: 404 })
  return refuseShelf(done.problem, { typed })
}

export default function DeskRestock({ loaderData: { desk, restock }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  const { handle, status } = desk.organization
  return (
    <DeskPage desk={desk} title={m.restock_one()} refused={problems.length > 0}>
      <div className="mt-4 max-w-2xl space-y-5">
        <p>
          <Link
            to={href(`/kenh-co-so/${handle}/nhap-hang${restock.side === "reseller" ? "?xem=di" : ""}`)}
            className="inline-flex min-h-11 items-center"
          >
            {m.restock_back()}
          </Link>
        </p>
        <ErrorSummary problems={problems.map(({ message }) => ({ message }))} />
        <SavedNotice isShown={problems.length === 0} />
        <p className="text-18 font-bold">{STATUS_WORDS[restock.status]()}</p>
        <Facts restock={restock} />
        <Lines lines={restock.lines} />
        {status === "verified" && (
          <RestockForms restock={restock} typed={actionData?.typed ?? {}} problems={problems} />
        )}
        <Events events={restock.events} />
      </div>
    </DeskPage>
  )
}

function Facts({
  restock: { maker, reseller, point, wished_on, note, gift_code, side, status },
}: {
  restock: RestockDocument
}) {
  const place = [point.name, point.commune, reseller.name].filter((part) => part !== null).join(", ")
  return (
    <dl className="facts">
      <div>
        <dt>{m.restock_from()}</dt>
        <dd lang="vi">{maker.name}</dd>
      </div>
      <div>
        <dt>{m.restock_to()}</dt>
        <dd lang="vi">{place}</dd>
      </div>
      {wished_on !== null && (
        <div>
          <dt>{m.restock_new_wished()}</dt>
          <dd>{formatDay(wished_on)}</dd>
        </div>
      )}
      {gift_code !== null && (
        <div>
          <dt>{m.restock_for_gift()}</dt>
          <dd>
            {gift_code}
            {side === "maker" && status === "asked" && <span className="block">{m.restock_held_for_gift()}</span>}
          </dd>
        </div>
      )}
      {note !== "" && (
        <div>
          <dt>{m.restock_note()}</dt>
          <dd lang="vi" className="break-words whitespace-pre-line">
            {note}
          </dd>
        </div>
      )}
    </dl>
  )
}

function Lines({ lines }: { lines: RestockLine[] }) {
  return (
    <section aria-labelledby="hang" className="border-t-[1.5px] border-muc pt-4">
      <h2 id="hang" className="text-21">
        {m.restock_lines()}
      </h2>
      <ul className="divide-y divide-tro-2">
        {lines.map((line) => (
          <li key={line.id} className="py-3">
            <p className="font-semibold break-words" lang="vi">
              {line.name} · {line.variant_title}
            </p>
            <p>{amountsOf(line).join(" · ")}</p>
            {line.note !== "" && (
              <p lang="vi" className="break-words text-tro-7">
                {line.note}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function amountsOf({ asked, accepted, received, damaged, short, free }: RestockLine): string[] {
  return [
    m.restock_asked({ n: asked }),
    ...(free === null ? [] : [m.restock_free({ n: free })]),
    ...(accepted === null ? [] : [m.restock_accepted({ n: accepted })]),
    ...(received === null ? [] : [m.restock_received({ n: received })]),
    ...(damaged === null || damaged === 0 ? [] : [m.restock_damaged({ n: damaged })]),
    ...(short === null || short === 0 ? [] : [m.restock_short({ n: short })]),
  ]
}

function Events({ events }: Pick<RestockDocument, "events">) {
  return (
    <section aria-labelledby="cac-buoc" className="border-t-[1.5px] border-muc pt-4">
      <h2 id="cac-buoc" className="text-21">
        {m.restock_history()}
      </h2>
      <ol className="divide-y divide-tro-2">
        {events.map(({ at, kind, by, note }) => (
          <li key={`${at} ${kind}`} className="py-3">
            <p>
              <strong>{EVENT_WORDS[kind]()}</strong>
              <span className="text-tro-7">
                {` · ${formatDay(todayInVietnam(new Date(at)))}`}
                {by !== "" && <span lang="vi">{` · ${by}`}</span>}
              </span>
            </p>
            {note !== "" && (
              <p lang="vi" className="break-words whitespace-pre-line">
                {note}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
