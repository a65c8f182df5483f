import { Link } from "react-router"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"

type DeskPagesProps = { page: number; pageCount: number; label: string; to: (page: number) => string }

const STEP = "button button-outline"

/** Newer and older, on a list of the desk, in words of its own: those of the shop's lists would draw the desk's script there. `to` gives the address of a page, without the language. */
export function DeskPages({ page, pageCount, label, to }: DeskPagesProps) {
  if (pageCount <= 1) return null
  return (
    <nav aria-label={label} className="mt-6 flex flex-wrap items-center gap-3">
      {page > 1 && (
        <Link to={href(to(page - 1))} rel="prev" className={STEP}>
          <Icon name="chevron-left" size={18} />
          {m.desk_page_previous()}
        </Link>
      )}
      <span className="text-15 text-tro-7">{m.desk_page_of({ page, count: pageCount })}</span>
      {page < pageCount && (
        <Link to={href(to(page + 1))} rel="next" className={STEP}>
          {m.desk_page_next()}
          <Icon name="chevron-right" size={18} />
        </Link>
      )}
    </nav>
  )
}
