import { useEffect, useRef } from "react"
import { data, Link, useLocation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { CardShelf } from "#app/features/catalogue/card-shelf.tsx"
import { FilterForm, FilterSummary } from "#app/features/catalogue/list/filter-form.tsx"
import { AppliedFilters, NothingFound, PromotedFilters } from "#app/features/catalogue/list/list-links.tsx"
import { Pagination } from "#app/features/catalogue/list/pagination.tsx"
import { SortSelect } from "#app/features/catalogue/list/sort-select.tsx"
import type { ListView } from "#app/features/catalogue/list/view.ts"
import { pageMeta } from "#app/features/meta/page-meta.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Notice } from "#app/ui/notice.tsx"
import { useStatus } from "#app/ui/status.tsx"
import type { Route } from "./+types/route.ts"
import { readList } from "./list-view.server.ts"

export async function loader({ request, context }: Route.LoaderArgs) {
  const { view, status } = await readList(new URL(request.url).searchParams, context.get(apiContext))
  return data(view, { status })
}

export function meta({ loaderData: view, ...args }: Route.MetaArgs) {
  if (!view) return []
  const title = view.problems.length > 0 ? m.error_title({ title: headingOf(view) }) : headingOf(view)
  const page = view.page > 1 ? m.title_page({ title, page: view.page }) : title
  return [
    ...pageMeta(args, {
      title: page,
      description: m.list_description({ n: view.count }),
      search: canonicalSearch(view),
      indexed: view.problems.length === 0 && !view.isBeyond && view.applied.length === (view.group === null ? 0 : 1),
    }),
    ...(view.pages.previous === null ? [] : [{ tagName: "link", rel: "prev", href: view.pages.previous }]),
    ...(view.pages.next === null ? [] : [{ tagName: "link", rel: "next", href: view.pages.next }]),
  ]
}

export default function List({ loaderData: view }: Route.ComponentProps) {
  useFoundAloud(view)
  const anchors: Record<string, string> = { gia_tu: "gia-tu", gia_den: "gia-den" }
  const problems = view.problems.map(({ message, field }) => ({ message, anchor: anchors[field ?? ""] }))
  const isEmpty = view.cards.length === 0
  return (
    <div className="page">
      <Breadcrumbs crumbs={view.q === "" && view.group === null ? [] : [{ to: "/tim", label: m.nav_products() }]} />
      <div className="space-y-4">
        <h1 className="text-27 lg:text-34">{headingOf(view)}</h1>
        <p className="text-18 text-tro-7">{m.list_count({ n: view.count })}</p>
        <ErrorSummary problems={problems} leavesFocus />
        {view.isBeyond && <Beyond view={view} />}
        <PromotedFilters links={view.promoted} />
        <AppliedFilters view={view} />
      </div>
      <div className="mt-5 lg:grid lg:grid-cols-[17rem_1fr] lg:gap-8">
        <section aria-labelledby="loc" className="lg:border-r lg:border-tro-2 lg:pr-6">
          <h2 id="loc" className="sr-only">
            {m.filter_open()}
          </h2>
          <FilterSummary applied={view.applied.length} isOpen={problems.length > 0} />
          <div className="hidden peer-open:block lg:block">
            <FilterForm view={view} />
          </div>
        </section>
        <section aria-labelledby="ket-qua" className="mt-4 min-w-0 lg:mt-0">
          <h2 id="ket-qua" className="sr-only">
            {m.list_results()}
          </h2>
          {isEmpty ? (
            <NothingFound view={view} />
          ) : (
            <div className="space-y-4">
              <div className="lg:ml-auto lg:max-w-xs">
                <SortSelect sort={view.sort} />
              </div>
              <CardShelf cards={view.cards} heading="h3" eager={4} isBeside />
            </div>
          )}
          <Pagination view={view} />
        </section>
      </div>
    </div>
  )
}

/**
 * After a filter was ticked, the number of products is read out; the first page says it in its own words. The same list
 * read again, as after something was put in the basket, says nothing: it would talk over what was done.
 */
function useFoundAloud({ count }: ListView) {
  const { search } = useLocation()
  const say = useStatus()
  const last = useRef(search)
  useEffect(() => {
    if (last.current === search) return
    last.current = search
    say(m.list_count({ n: count }))
  }, [search, count, say])
}

function Beyond({ view }: { view: ListView }) {
  return (
    <Notice tone="warning" title={m.list_beyond({ count: view.pageCount })}>
      <Link to={view.pages.first} className="inline-block py-1">
        {m.list_beyond_first()}
      </Link>
    </Notice>
  )
}

function headingOf(view: ListView): string {
  if (view.q !== "") return m.list_heading_for({ words: view.q })
  return view.group?.name ?? m.list_heading()
}

function canonicalSearch({ q, group, page }: ListView): string {
  const pairs = Object.entries({ q, nhom: group?.slug ?? "", trang: page > 1 ? String(page) : "" })
  return new URLSearchParams(pairs.filter(([, value]) => value !== "")).toString()
}
