import type { ReactNode } from "react"
import { Link } from "react-router"
import { href } from "#app/i18n/href.ts"
import { Icon } from "#app/ui/icon.tsx"

type PageSectionProps = {
  id: string
  title: string
  /** Where the rest is; each section names its own, so that no two links sound alike. */
  all: { to: string; label: string }
  children: ReactNode
}

export function PageSection({ id, title, all, children }: PageSectionProps) {
  return (
    <section aria-labelledby={id} className="mt-12 lg:mt-16">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id={id} className="text-27 lg:text-34">
          {title}
        </h2>
        <Link to={href(all.to)} className="inline-flex items-center gap-1 py-2.5 font-semibold">
          {all.label}
          <Icon name="arrow-right" size={18} />
        </Link>
      </div>
      {children}
    </section>
  )
}
