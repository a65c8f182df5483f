import { useEffect, useRef, type ReactNode } from "react"
import { Link, useLocation } from "react-router"
import { CardShelf } from "#app/features/catalogue/card-shelf.tsx"
import { COMPARE_FORM } from "#app/features/catalogue/compare.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Breadcrumbs, type Crumb } from "#app/ui/breadcrumbs.tsx"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Icon } from "#app/ui/icon.tsx"
import { Notice } from "#app/ui/notice.tsx"
import { useStatus } from "#app/ui/status.tsx"
import { Beside } from "./beside.tsx"
import { FilterForm, FilterSummary } from "./filter-form.tsx"
import { FilterLinks } from "./list-links.tsx"
import { NothingFound } from "./nothing-found.tsx"
import { Pagination } from "./pagination.tsx"
import { SortSelect } from "./sort-select.tsx"
import type { ListView } from "./view.ts"

type ListPageProps = {
  view: ListView
  crumbs: readonly Crumb[]
  intro?: string | null
  /** What else is said of the place under its name, and after its goods. */
  head?: ReactNode
  foot?: ReactNode
}

/** Goods, with the form that narrows them down: the search, and every shelf that is not divided further. */
export function ListPage({ view, crumbs, intro = null, head, foot }: ListPageProps) {
  useFoundAloud(view)
  const { search } = useLocation()
  const anchors: Record<string, string> = { gia_tu: "gia-tu", gia_den: "gia-den", gan: "gan" }
  const problems = view.problems.map(({ message, field }) => ({ message, anchor: anchors[field ?? ""] }))
  const isEmpty = view.cards.length === 0
  return (
    <div className="page">
      <Breadcrumbs crumbs={crumbs} />
      <div className="space-y-4">
        <h1 className="text-27 lg:text-34" lang={view.headingLang}>
          {view.heading}
        </h1>
        {head}
        {intro !== null && <p className="max-w-prose text-18">{intro}</p>}
        {view.corrected !== null && <Corrected corrected={view.corrected} typed={view.q} />}
        <p className="text-18 text-tro-7">
          {m.list_count({ n: view.count })} ·{" "}
          <Link to={href("/cach-sap-xep")} reloadDocument className="inline-block py-1 text-15">
            {m.list_ranking()}
          </Link>
        </p>
        <ErrorSummary problems={problems} leavesFocus />
        {view.isBeyond && <Beyond view={view} />}
        <FilterLinks view={view} />
      </div>
      <Beside rows={view.beside} words={view.corrected?.words ?? view.q} />
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
              <div className="flex flex-wrap items-end justify-between gap-3">
                <CompareForm />
                <div className="grow lg:ml-auto lg:max-w-xs">
                  <SortSelect sort={view.sort} hasPlace={view.near.found !== null} />
                </div>
              </div>
              {view.near.found !== null && (
                <p>
                  {m.near_found()} <strong lang={view.near.lang}>{view.near.found}</strong>
                </p>
              )}
              {/* Another list is made anew: cards that are in both would jump from place to place. */}
              <CardShelf key={search} cards={view.cards} heading="h3" eager={4} isBeside comparable />
            </div>
          )}
          <Pagination view={view} />
        </section>
      </div>
      {foot}
    </div>
  )
}

/** Sends the boxes that are ticked on the cards. */
function CompareForm() {
  return (
    <form id={COMPARE_FORM} method="get" action={href("/so-sanh")} className="hidden md:block">
      <button type="submit" className="button button-outline">
        <Icon name="columns-2" />
        {m.compare_chosen()}
      </button>
    </form>
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

function Corrected({ corrected, typed }: { corrected: NonNullable<ListView["corrected"]>; typed: string }) {
  return (
    <p className="text-18">
      {m.list_corrected()} <strong lang={corrected.lang}>“{corrected.words}”</strong> —{" "}
      <Link to={corrected.exactly} className="inline-block py-1">
        {m.list_exactly({ words: typed })}
      </Link>
    </p>
  )
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
