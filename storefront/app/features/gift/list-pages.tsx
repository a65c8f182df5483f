import { Link } from "react-router"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"

type ListPagesProps = { page: number; pageCount: number; to: (page: number) => string }

/** Back and forth in a long list. */
export function ListPages({ page, pageCount, to }: ListPagesProps) {
  if (pageCount <= 1) return null
  return (
    <nav aria-label={m.recipients_pages()} className="mt-6 flex flex-wrap items-center gap-3">
      {page > 1 && (
        <Link to={href(to(page - 1))} rel="prev" className="button button-outline">
          <Icon name="chevron-left" size={18} />
          {m.page_previous()}
        </Link>
      )}
      <span className="text-15 text-tro-7">{m.page_of({ page, count: pageCount })}</span>
      {page < pageCount && (
        <Link to={href(to(page + 1))} rel="next" className="button button-outline">
          {m.page_next()}
          <Icon name="chevron-right" size={18} />
        </Link>
      )}
    </nav>
  )
}
