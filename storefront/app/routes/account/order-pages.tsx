import { Link } from "react-router"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"

const STEP = "button button-outline"

/** Newer and older: nobody looks for an order by the number of its page. */
export function OrderPages({ page, pageCount }: { page: number; pageCount: number }) {
  if (pageCount <= 1) return null
  const to = (other: number) => href(other === 1 ? "/tai-khoan" : `/tai-khoan?trang=${other}`)
  return (
    <nav aria-label={m.pages()} className="mt-6 flex flex-wrap items-center gap-3">
      {page > 1 && (
        <Link to={to(page - 1)} rel="prev" className={STEP}>
          <Icon name="chevron-left" size={18} />
          {m.page_previous()}
        </Link>
      )}
      <span className="text-15 text-tro-7">{m.page_of({ page, count: pageCount })}</span>
      {page < pageCount && (
        <Link to={to(page + 1)} rel="next" className={STEP}>
          {m.page_next()}
          <Icon name="chevron-right" size={18} />
        </Link>
      )}
    </nav>
  )
}
