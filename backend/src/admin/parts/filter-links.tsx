import { clx } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useFilters } from "./use-filters"
import { useWords } from "./use-words"

type FilterLinksProps = { name: string; options: { value: string; label: string }[] }

/** One of a few states to show. */
export function FilterLinks({ name, options }: FilterLinksProps) {
  const { say } = useWords()
  const filters = useFilters()
  return (
    <nav aria-label={say("filter")} className="flex flex-wrap gap-2 px-6 py-3">
      {options.map(({ value, label }) => {
        const isShown = filters.get(name) === value
        return (
          <Link
            key={value}
            to={filters.linkTo({ [name]: value })}
            aria-current={isShown ? "page" : undefined}
            className={clx(
              "txt-compact-small-plus rounded-md border px-3 py-1.5 outline-none focus-visible:shadow-borders-focus",
              isShown
                ? "border-ui-border-strong bg-ui-bg-base-pressed text-ui-fg-base"
                : "bg-ui-bg-base text-ui-fg-subtle",
            )}
          >
            {label}
          </Link>
        )
      })}
    </nav>
  )
}
