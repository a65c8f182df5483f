import { formatDay, todayInVietnam } from "@ocop/shared/day"
import type { RestockRow } from "@ocop/shared/shelf"
import { data, Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { DeskPages } from "#app/features/desk/desk-pages.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { STATUS_WORDS } from "#app/features/shelf/words.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readDesk, readForMember } from "#app/session/member.server.ts"
import type { Route } from "./+types/route.ts"

export const handle = { isQuiet: true }

/** `xem=di`: what the organization's own points asked for; `muc=xong`: what is over; `trang`: the page, from 1. */
export async function loader({ request, url, params: { co_so }, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const way = url.searchParams.get("xem") === "di" ? "gone" : "come"
  const state = url.searchParams.get("muc") === "xong" ? "over" : "open"
  const page = url.searchParams.get("trang") ?? "1"
  const [desk, list] = await Promise.all([
    readDesk(request, url, api, co_so),
    readForMember(request, url, () => api.deskShelf.restocks(co_so, { way, state, page })),
  ])
  if (list.requests.length === 0 && list.page > 1) throw data(null, { status: 404 })
  return { desk, way, state, list } as const
}

export default function DeskRestocks({ loaderData: { desk, way, state, list } }: Route.ComponentProps) {
  const here = `/kenh-co-so/${desk.organization.handle}/nhap-hang`
  const address = (asked: { way: string; state: string; page?: number }) => {
    const query = new URLSearchParams({
      ...(asked.way === "gone" && { xem: "di" }),
      ...(asked.state === "over" && { muc: "xong" }),
      ...(asked.page !== undefined && asked.page > 1 && { trang: String(asked.page) }),
    })
    return query.size === 0 ? here : `${here}?${query}`
  }
  return (
    <DeskPage desk={desk} title={m.restock_title()}>
      <div className="mt-4 max-w-2xl space-y-4">
        <p className="max-w-prose">{m.restock_lead()}</p>
        <nav aria-label={m.restock_views()} className="flex flex-wrap gap-x-6 border-b-[1.5px] border-muc">
          <View to={address({ way: "come", state })} isHere={way === "come"} label={m.restock_view_come()} />
          <View to={address({ way: "gone", state })} isHere={way === "gone"} label={m.restock_view_gone()} />
        </nav>
        <nav aria-label={m.restock_states()} className="flex flex-wrap gap-x-6">
          <View to={address({ way, state: "open" })} isHere={state === "open"} label={m.restock_state_open()} />
          <View to={address({ way, state: "over" })} isHere={state === "over"} label={m.restock_state_over()} />
        </nav>
        {list.count === 0 ? (
          <p>{m.restock_none()}</p>
        ) : (
          <ul className="divide-y-[1.5px] divide-tro-2">
            {list.requests.map((row) => (
              <li key={row.id} className="py-3">
                <Row row={row} to={`${here}/${row.id}`} />
              </li>
            ))}
          </ul>
        )}
        <DeskPages
          page={list.page}
          pageCount={list.page_count}
          label={m.restock_pages()}
          to={(page) => address({ way, state, page })}
        />
      </div>
    </DeskPage>
  )
}

function View({ to, isHere, label }: { to: string; isHere: boolean; label: string }) {
  return (
    <Link
      to={href(to)}
      aria-current={isHere ? "page" : undefined}
      className="inline-flex min-h-11 min-w-11 items-center justify-center aria-[current]:font-bold aria-[current]:text-muc aria-[current]:no-underline"
    >
      {label}
    </Link>
  )
}

function Row({ row, to }: { row: RestockRow; to: string }) {
  const { side, point, maker, reseller, pieces: n, status, asked_at, wished_on } = row
  const words =
    side === "maker"
      ? m.restock_row_come({ point: point.name, name: reseller.name, n })
      : m.restock_row_gone({ name: maker.name, point: point.name, n })
  return (
    <>
      <h2 className="text-16 font-semibold break-words">
        <Link to={href(to)} className="inline-flex min-h-11 min-w-11 items-center" lang="vi">
          {words}
        </Link>
      </h2>
      <p className="text-15">
        <strong>{STATUS_WORDS[status]()}</strong>
        <span className="text-tro-7">
          {` · ${m.restock_asked_on({ day: formatDay(todayInVietnam(new Date(asked_at))) })}`}
          {wished_on !== null && ` · ${m.restock_wished_on({ day: formatDay(wished_on) })}`}
        </span>
      </p>
    </>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
