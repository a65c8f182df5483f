import type { MedusaContainer } from "@medusajs/framework/types"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import { MOST_SHOWN_QUERIES, otherSearches, type SearchCounts } from "@ocop/shared/search-count"
import { SEARCH_COUNT_MODULE } from "../modules/search-count"

/** What was searched for in the last days, today among them. */
export async function readSearchCounts(
  container: MedusaContainer,
  days: number,
): Promise<Omit<SearchCounts, "may_change">> {
  const from = addDays(todayInVietnam(new Date()), 1 - days)
  const counts = container.resolve(SEARCH_COUNT_MODULE)
  const [all, rows] = await Promise.all([counts.sumsSince(from), counts.queriesSince(from)])
  const bySearches = rows.toSorted((a, b) => b.searches - a.searches || a.query.localeCompare(b.query))
  const top = bySearches.slice(0, MOST_SHOWN_QUERIES)
  const without_result = bySearches
    .filter((row) => row.without_result > 0)
    .toSorted((a, b) => b.without_result - a.without_result)
    .slice(0, MOST_SHOWN_QUERIES)
  return { days, all, top, without_result, others: otherSearches(all, top) }
}
