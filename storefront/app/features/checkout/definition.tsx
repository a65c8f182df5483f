import type { ReactNode } from "react"
import { Link } from "react-router"
import { href } from "#app/i18n/href.ts"

type DefinitionProps = { term: string; children: ReactNode; edit?: { to: string; label: string; words: string } }

/** One answer of the order, and the link that changes it. `words` is the link's full name, for lists of links. */
export function Definition({ term, children, edit }: DefinitionProps) {
  return (
    <div className="grid grid-cols-[1fr_auto] gap-x-4 border-b border-tro-2 py-3">
      <dt className="text-15 text-tro-7">{term}</dt>
      <dd className="col-start-1 min-w-0">{children}</dd>
      {edit && (
        <dd className="col-start-2 row-span-2 row-start-1">
          <Link to={href(edit.to)} aria-label={edit.words} className="inline-block py-1 font-semibold">
            {edit.label}
          </Link>
        </dd>
      )}
    </div>
  )
}
