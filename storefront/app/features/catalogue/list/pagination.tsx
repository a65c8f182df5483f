import { Link } from "react-router"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"
import type { ListView } from "./view.ts"

const STEP = "button button-outline min-w-11 px-3"

export function Pagination({ view }: { view: ListView }) {
  const { page, pageCount, pages } = view
  if (pageCount <= 1) return null
  return (
    <nav aria-label={m.pages()} className="mt-8 space-y-3">
      <p className="text-15 text-tro-7">{m.page_of({ page, count: pageCount })}</p>
      <ul className="flex flex-wrap gap-2">
        {pages.previous !== null && (
          <li>
            <Link to={pages.previous} rel="prev" className={STEP}>
              <Icon name="chevron-left" size={18} />
              {m.page_previous()}
            </Link>
          </li>
        )}
        {pages.numbers.map((one) => (
          <li key={one.page}>
            <Link
              to={one.to}
              aria-label={m.page_number({ page: one.page })}
              aria-current={one.page === page ? "page" : undefined}
              className={one.page === page ? "button button-primary min-w-11 px-3" : STEP}
            >
              {one.page}
            </Link>
          </li>
        ))}
        {pages.next !== null && (
          <li>
            <Link to={pages.next} rel="next" className={STEP}>
              {m.page_next()}
              <Icon name="chevron-right" size={18} />
            </Link>
          </li>
        )}
      </ul>
    </nav>
  )
}
