import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/shared/day"
import { INDEX } from "../catalogue/index-query"

const HOUR_MS = 3_600_000

/**
 * Writes the whole index anew in the first hour of a Vietnamese day: stars and papers begin and end with days. It is
 * called every hour, because schedules follow the clock of the machine, wherever that stands.
 */
export default async function reindexProducts(container: MedusaContainer): Promise<void> {
  const now = Date.now()
  const hasDayTurned = todayInVietnam(new Date(now)) !== todayInVietnam(new Date(now - HOUR_MS))
  if (hasDayTurned) await container.resolve(Modules.SEARCH).reindex({ index: INDEX })
}

export const config = { name: "reindex-products", schedule: "5 * * * *" }
