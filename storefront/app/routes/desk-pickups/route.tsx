import { formatDay } from "@ocop/shared/day"
import { parsePickupCode, type PickupDocument, type PickupPage } from "@ocop/shared/pickup"
import { Form, Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { momentWords } from "#app/features/day/moment-words.ts"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { lineWords } from "#app/features/parcel/words.ts"
import { pickupState } from "#app/features/pickup/state.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readDesk, readForMember } from "#app/session/member.server.ts"
import { Button } from "#app/ui/button.tsx"
import { Field } from "#app/ui/field.tsx"
import { money } from "#app/ui/price.tsx"
import type { Route } from "./+types/route.ts"

export const handle = { isQuiet: true }

/** `q`: what is sought; `muc=xong`: what is over. */
export async function loader({ request, url, params: { co_so, diem }, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const search = new URLSearchParams({
    list: url.searchParams.get("muc") === "xong" ? "done" : "waiting",
    q: (url.searchParams.get("q") ?? "").slice(0, 100),
  })
  const [desk, page] = await Promise.all([
    readDesk(request, url, api, co_so),
    readForMember(request, url, () => api.deskPickups.list({ organization: co_so, point: diem }, search)),
  ])
  return { desk, page }
}

export default function DeskPickups({ loaderData: { desk, page } }: Route.ComponentProps) {
  const organization = `/kenh-co-so/${desk.organization.handle}`
  const root = `${organization}/diem-ban/${page.point.handle}/don-nhan`
  return (
    <DeskPage desk={desk} title={m.desk_pickups_of({ name: page.point.name })}>
      <div className="mt-4 max-w-2xl space-y-5">
        <Form method="get" action={href(root)} className="space-y-3">
          <Field
            id="q"
            name="q"
            label={m.desk_pickups_find()}
            hint={m.desk_pickups_find_hint()}
            defaultValue={page.q}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={100}
          />
          <Button type="submit">{m.desk_pickups_search()}</Button>
        </Form>
        {page.q === "" ? (
          <Lists page={page} root={root} />
        ) : (
          <p>
            <Link to={href(root)} className="inline-flex min-h-11 items-center font-semibold">
              {m.desk_pickups_all()}
            </Link>
          </p>
        )}
        {page.pickups.length === 0 ? (
          <p role="status">{page.q === "" ? m.desk_pickups_none() : m.desk_pickups_not_found({ q: page.q })}</p>
        ) : (
          <ul className="space-y-3">
            {page.pickups.map((pickup) => (
              <Pickup key={pickup.code} pickup={pickup} to={pathTo(root, pickup, page.q)} />
            ))}
          </ul>
        )}
        {page.is_cut && <p>{m.desk_pickups_cut()}</p>}
        <p>
          <Link to={href(`${organization}/diem-ban`)} className="inline-flex min-h-11 items-center">
            {m.desk_points_back()}
          </Link>
        </p>
      </div>
    </DeskPage>
  )
}

/** Who was found by the code need not tell it twice. */
function pathTo(root: string, { code }: PickupDocument, q: string): string {
  const told = parsePickupCode(q)
  return told === null ? `${root}/${code}` : `${root}/${code}?ma=${told}`
}

function Lists({ page: { list }, root }: { page: PickupPage; root: string }) {
  const lists = [
    { name: "waiting", to: root, words: m.desk_pickups_waiting() },
    { name: "done", to: `${root}?muc=xong`, words: m.desk_pickups_done() },
  ]
  return (
    <nav aria-label={m.desk_pickups()}>
      <ul className="flex flex-wrap gap-2">
        {lists.map(({ name, to, words }) => (
          <li key={name}>
            <Link
              to={href(to)}
              aria-current={name === list ? "page" : undefined}
              className={`inline-flex min-h-11 items-center rounded-plate border-[1.5px] border-muc px-3 no-underline ${
                name === list ? "bg-muc font-semibold text-gao" : "bg-gao text-muc"
              }`}
            >
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Pickup({ pickup, to }: { pickup: PickupDocument; to: string }) {
  const { code, state, placed_at, kept_until, is_overdue, recipient, lines, due } = pickup
  return (
    <li>
      <Link to={href(to)} className="field-ink block rounded-plate p-4 text-muc no-underline">
        <span className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className="text-18 font-bold text-hanh-7 underline">{code}</span>
          <span className="font-semibold">{pickupState(state)}</span>
        </span>
        <span className="block" lang="vi">
          {recipient.name} · {recipient.phone}
        </span>
        <span className="block text-15 text-tro-7" lang="vi">
          {lines.map((line) => m.parcel_piece({ name: lineWords(line), n: line.quantity })).join(", ")}
        </span>
        <span className="flex flex-wrap gap-x-4 text-15">
          <span className="text-tro-7">{m.desk_orders_placed({ time: momentWords(placed_at) })}</span>
          {due > 0 && <strong>{m.desk_pickup_take({ amount: money(due) })}</strong>}
          {state === "packed" && kept_until !== null && <Kept day={kept_until} isOver={is_overdue} />}
        </span>
      </Link>
    </li>
  )
}

function Kept({ day, isOver }: { day: string; isOver: boolean }) {
  return isOver ? (
    <strong className="text-son-7">{m.desk_pickup_overdue({ day: formatDay(day) })}</strong>
  ) : (
    <span>{m.desk_pickup_kept({ day: formatDay(day) })}</span>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
