import type { MedusaContainer } from "@medusajs/framework/types"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import { SEARCH_COUNTS_KEPT_DAYS } from "@ocop/shared/search-count"
import { SEARCH_COUNT_MODULE } from "../modules/search-count"

/** Every night: which visitors were counted is only asked within a day, and old searches say nothing of the shop as it is. */
export default async function forgetSearches(container: MedusaContainer): Promise<void> {
  const today = todayInVietnam(new Date())
  const counts = container.resolve(SEARCH_COUNT_MODULE)
  await counts.forgetVisitorsBefore(today)
  await counts.forgetBefore(addDays(today, -SEARCH_COUNTS_KEPT_DAYS))
}

export const config = { name: "forget-searches", schedule: "45 19 * * *" }
