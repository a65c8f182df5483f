import { XMarkMini } from "@medusajs/icons"
import { Link } from "react-router-dom"
import { useFilters } from "./use-filters"
import { useWords } from "./use-words"

type MoreFiltersProps = { filters: { name: string; words: string }[] }

/** Filters that came with a link from another screen, each to be taken away. */
export function MoreFilters({ filters }: MoreFiltersProps) {
  const { say } = useWords()
  const { get, linkTo } = useFilters()
  const shown = filters.filter(({ name }) => get(name) !== "")
  if (shown.length === 0) return null
  return (
    <ul aria-label={say("filter_more")} className="flex flex-wrap gap-2 px-6 py-3">
      {shown.map(({ name, words }) => (
        <li key={name}>
          <Link
            to={linkTo({ [name]: "" })}
            aria-label={say("filter_remove", { words })}
            className="txt-compact-small border-ui-border-strong focus-visible:shadow-borders-focus inline-flex items-center gap-1 rounded-md border px-2 py-1 outline-none"
          >
            <span lang="vi">{words}</span>
            <XMarkMini />
          </Link>
        </li>
      ))}
    </ul>
  )
}
