import { Link } from "react-router"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"

/** From the home page to the page before this one. `to` is a Vietnamese path; a `name` is data, not words of ours. */
export type Crumb = { to: string; label: string; isName?: boolean }

export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={m.breadcrumbs()} className="py-3 text-15">
      <ol className="crumbs flex flex-wrap">
        {[{ to: "/", label: m.home() }, ...crumbs].map(({ to, label, isName }: Crumb) => (
          <li key={to}>
            <Link to={href(to)} lang={isName ? langOfName() : undefined} className="inline-block py-1">
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
