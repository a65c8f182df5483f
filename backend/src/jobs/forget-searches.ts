import type { MedusaContainer } from "@medusajs/framework/types"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import { SEARCH_COUNTS_KEPT_DAYS } from "@ocop/shared/search-count"
import { SEARCH_COUNT_MODULE } from "../modules/search-count"

/** Every night: what was searched for so long ago says nothing of the shop as it is. */
export default async function forgetSearches(container: MedusaContainer): Promise<void> {
  const day = addDays(todayInVietnam(new Date()), -SEARCH_COUNTS_KEPT_DAYS)
  await container.resolve(SEARCH_COUNT_MODULE).forgetBefore(day)
}

export const config = { name: "forget-searches", schedule: "45 19 * * *" }
