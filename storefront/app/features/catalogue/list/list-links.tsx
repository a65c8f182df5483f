import { Link } from "react-router"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"
import type { ListLink, ListView } from "./view.ts"

/**
 * Quick filters, or what is filtered by: one takes the place and the room of the other, because what was just ticked in
 * the form below must not move away under the finger.
 */
export function FilterLinks({ view }: { view: ListView }) {
  if (view.applied.length === 0 && view.promoted.length === 0) return null
  return (
    <div className="min-h-24 sm:min-h-11">
      {view.applied.length > 0 ? <AppliedFilters view={view} /> : <PromotedFilters links={view.promoted} />}
    </div>
  )
}

function PromotedFilters({ links }: { links: readonly ListLink[] }) {
  return (
    <nav aria-label={m.filter_promoted()}>
      <ul className="flex flex-wrap gap-2">
        {links.map(({ label, lang, to, count }) => (
          <li key={to}>
            <Link to={to} preventScrollReset className="chip min-h-11 px-4 text-15">
              <span lang={lang}>{label}</span>
              <span className="text-tro-7">({count})</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What is filtered by, each removable; the same values stay ticked in the form. */
function AppliedFilters({ view }: { view: ListView }) {
  return (
    <div role="group" aria-labelledby="dang-loc" className="flex flex-wrap items-center gap-2">
      <p id="dang-loc" className="font-semibold">
        {m.filter_applied()}
      </p>
      <ul className="contents">
        {view.applied.map(({ label, lang, to }) => (
          <li key={to}>
            <Link to={to} preventScrollReset className="chip min-h-11 bg-hanh-1 px-4 text-15">
              <span className="sr-only">{m.filter_remove()} </span>
              <span lang={lang}>{label}</span>
              <Icon name="x" size={16} />
            </Link>
          </li>
        ))}
      </ul>
      <Link to={view.clear} preventScrollReset className="inline-block px-1 py-2.5 text-15">
        {m.filter_clear()}
      </Link>
    </div>
  )
}
