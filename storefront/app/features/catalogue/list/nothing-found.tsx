import { Link } from "react-router"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ButtonLink } from "#app/ui/button.tsx"
import { Seal } from "#app/ui/seal.tsx"
import type { ListLink, ListView } from "./view.ts"

/** Nothing was found: what was asked for, what dropping one thing would bring, and where else to go on. */
export function NothingFound({ view }: { view: ListView }) {
  return (
    <div className="flex flex-col items-start gap-4 border-t-[1.5px] border-muc py-8 sm:flex-row sm:gap-6">
      <Seal size={72} className="shrink-0 text-tro-2" />
      <div className="space-y-4">
        <h2 className="text-21">{titleOf(view)}</h2>
        {view.meant.length > 0 && (
          <p className="text-18">
            {m.list_meant()}{" "}
            {view.meant.map(({ label, lang, to }, i) => (
              <span key={to}>
                {i > 0 && ", "}
                <Link to={to} lang={lang} className="inline-block py-1 font-semibold">
                  {label}
                </Link>
              </span>
            ))}
            ?
          </p>
        )}
        {view.removals.length > 0 && (
          <ul className="space-y-1">
            {view.removals.map(({ label, to, count }) => (
              <li key={to}>
                <Link to={to} className="inline-block py-2">
                  {m.list_remove({ filter: label, n: count ?? 0 })}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <Chips title={m.list_single_words()} links={view.words} />
        <Chips title={m.list_way_out()} links={view.wayOut} />
        <ButtonLink to={href("/tim")} look="outline">
          {m.see_all_products()}
        </ButtonLink>
      </div>
    </div>
  )
}

/** It speaks of filters only where there are some. */
function titleOf({ q, applied, isNarrowed }: ListView): string {
  const isFiltered = applied.length > 0 || isNarrowed
  if (q === "") return isFiltered ? m.list_none() : m.list_empty()
  return isFiltered ? m.list_none_for({ words: q }) : m.list_none_words({ words: q })
}

function Chips({ title, links }: { title: string; links: readonly ListLink[] }) {
  if (links.length === 0) return null
  return (
    <nav aria-label={title}>
      <p className="mb-2 font-semibold">{title}</p>
      <ul className="flex flex-wrap gap-2">
        {links.map(({ label, lang, to, count }) => (
          <li key={to}>
            <Link to={to} className="chip min-h-11 px-4 text-15">
              <span lang={lang}>{label}</span>
              <span className="text-tro-7">({count})</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
