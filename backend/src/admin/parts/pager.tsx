import { Button, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useFilters } from "./use-filters"
import { useWords } from "./use-words"

/** Where one is in a long list, and the way on. */
export function Pager({ count, perPage }: { count: number; perPage: number }) {
  const { say } = useWords()
  const { page, linkTo } = useFilters()
  const pages = Math.max(1, Math.ceil(count / perPage))
  const to = (number: number) => linkTo({ page: number === 1 ? "" : String(number) })
  return (
    <nav aria-label={say("pages")} className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
      <Text>{say("page_of", { page, pages, count })}</Text>
      <div className="flex gap-2">
        {page > 1 && (
          <Button asChild variant="secondary">
            <Link to={to(page - 1)}>{say("previous_page")}</Link>
          </Button>
        )}
        {page < pages && (
          <Button asChild variant="secondary">
            <Link to={to(page + 1)}>{say("next_page")}</Link>
          </Button>
        )}
      </div>
    </nav>
  )
}
