import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import type { CountedSearch } from "@ocop/shared/search-count"
import { RATE_LIMIT_MODULE } from "../modules/rate-limit"
import { SEARCH_COUNT_MODULE } from "../modules/search-count"

/** Adds what a storefront has counted, but of no visitor more queries than one may have counted. */
export async function addCounts(container: MedusaContainer, rows: readonly CountedSearch[]): Promise<void> {
  const limits = container.resolve(RATE_LIMIT_MODULE)
  const taken: CountedSearch[] = []
  for (const visitor of new Set(rows.map((row) => row.visitor))) {
    const own = rows.filter((row) => row.visitor === visitor)
    if ((await limits.secondsToWait("counted-search", visitor, own.length)) === 0) taken.push(...own)
  }
  await container.resolve(SEARCH_COUNT_MODULE).add(todayInVietnam(new Date()), taken)
}
