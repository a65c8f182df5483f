import type { ListingRow, ListingView } from "@ocop/shared/listing"
import { formatVnd } from "@ocop/shared/money"
import { data, Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { DeskPages } from "#app/features/desk/desk-pages.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { filterOfSlug, FILTER_SLUGS, FILTER_WORDS } from "#app/features/listing/filters.ts"
import { goodsPath, listingPath, productPath } from "#app/features/listing/paths.ts"
import { StatusTag } from "#app/features/listing/status-tag.tsx"
import { TradeLinks } from "#app/features/shelf/trade-links.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { readDesk, readForMember } from "#app/session/member.server.ts"
import { ButtonLink } from "#app/ui/button.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { GoodsSearch } from "./goods-search.tsx"

export const handle = { isQuiet: true }

/**
 * `xem`: which view; `tim`: words of the name; `loc`: what it is narrowed to; `trang`: the page, from 1; `da-bo`: that a
 * draft was dropped just now.
 */
export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const view: ListingView = url.searchParams.get("xem") === "nhap" ? "open" : "live"
  const page = url.searchParams.get("trang") ?? "1"
  const q = url.searchParams.get("tim") ?? ""
  const filter = filterOfSlug(view, url.searchParams.get("loc"))
  const [desk, list] = await Promise.all([
    readDesk(request, url, api, params.co_so),
    readForMember(request, url, () =>
      api.deskListings.list(params.co_so, { view, page, q, ...(filter && { filter }) }),
    ),
  ])
  if (list.rows.length === 0 && list.page > 1) throw data(null, { status: 404 })
  return { desk, view, q, filter, isDropped: url.searchParams.has("da-bo"), ...list }
}

export default function DeskGoods({ loaderData }: Route.ComponentProps) {
  const { desk, view, q, filter, isDropped, rows, count, page, page_count } = loaderData
  const here = goodsPath(desk.organization.handle)
  const address = (other: number) => {
    const query = new URLSearchParams({
      ...(view === "open" ? { xem: "nhap" } : {}),
      ...(q === "" ? {} : { tim: q }),
      ...(filter ? { loc: FILTER_SLUGS[filter] } : {}),
      ...(other > 1 ? { trang: String(other) } : {}),
    })
    return query.size === 0 ? here : `${here}?${query}`
  }
  const isNarrowed = q !== "" || filter !== undefined
  const empty = view === "live" ? m.listing_none_live() : m.listing_none_open()
  return (
    <DeskPage desk={desk} title={m.listing_goods()}>
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
        <ButtonLink to={href(`${here}/moi`)}>{m.listing_new()}</ButtonLink>
        <Link to={href(`${here}/tep`)} className="inline-flex min-h-11 items-center">
          {m.sheet_link()}
        </Link>
      </div>
      <TradeLinks handle={desk.organization.handle} />
      <nav aria-label={m.listing_views()} className="mt-5 flex flex-wrap gap-x-6 border-b-[1.5px] border-muc">
        <ViewLink to={here} isHere={view === "live"} label={m.listing_view_live()} />
        <ViewLink to={`${here}?xem=nhap`} isHere={view === "open"} label={m.listing_view_open()} />
      </nav>
      {isDropped && (
        <Notice tone="good" className="mt-4 max-w-2xl">
          <p role="status">{m.listing_given_up()}</p>
        </Notice>
      )}
      <GoodsSearch key={`${view} ${q} ${filter ?? ""}`} action={here} view={view} q={q} filter={filter} />
      {isNarrowed && (
        <p role="status" className="mt-4 flex flex-wrap items-center gap-x-4">
          {m.listing_search_found({ n: count })}
          <Link to={href(view === "open" ? `${here}?xem=nhap` : here)} className="inline-flex min-h-11 items-center">
            {m.listing_search_clear()}
          </Link>
        </p>
      )}
      {count === 0 ? (
        !isNarrowed && <p className="mt-4 max-w-prose">{empty}</p>
      ) : (
        <GoodsRows rows={rows} handle={desk.organization.handle} />
      )}
      <DeskPages page={page} pageCount={page_count} label={m.listing_pages()} to={address} />
    </DeskPage>
  )
}

function ViewLink({ to, isHere, label }: { to: string; isHere: boolean; label: string }) {
  return (
    <Link
      to={href(to)}
      aria-current={isHere ? "page" : undefined}
      className="inline-flex min-h-11 items-center aria-[current]:font-bold aria-[current]:text-muc aria-[current]:no-underline"
    >
      {label}
    </Link>
  )
}

function GoodsRows({ rows, handle }: { rows: ListingRow[]; handle: string }) {
  return (
    <ul className="max-w-2xl divide-y-[1.5px] divide-tro-2">
      {rows.map((row) => (
        <li key={row.id} className="flex items-start justify-between gap-3 py-3">
          <div className="min-w-0">
            <h2 className="text-16 font-semibold break-words">
              <Link
                to={href(row.kind === "product" ? productPath(handle, row.id) : listingPath(handle, row.id))}
                className="inline-flex min-h-11 items-center"
                lang={row.name === "" ? undefined : "vi"}
              >
                {row.name || m.listing_nameless()}
              </Link>
            </h2>
            <p className="text-15 text-tro-7">{rowWords(row)}</p>
          </div>
          <div className="flex shrink-0 flex-col items-end gap-1.5">
            <StatusTag status={row.status} />
            {row.tags.map((tag) => (
              <span key={tag} className="chip bg-son-1">
                {FILTER_WORDS[tag]()}
              </span>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}

function rowWords({ price_from, available }: ListingRow): string {
  const price = price_from === null ? m.listing_no_price() : formatVnd(price_from, getLocale())
  return available === null ? price : `${price} · ${m.listing_left({ n: available })}`
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
