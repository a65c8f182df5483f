import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import { CATALOGUE_CHANGE_MODULE } from "../modules/catalogue-change"
import { productIdsOfTurn } from "../search/day-turn"
import { writeAllToIndex } from "../search/write-all"
import { writeMarked } from "../search/write-marked"

const HOUR_MS = 3_600_000

/**
 * Writes products to the index anew whose stars or papers began or ended lately: that happens with days, without a change
 * of any row. Every hour, so that a shop that stood still at midnight catches up. In the first hour of a Vietnamese day all
 * indexes are written as a whole, should anybody have written into them by hand. What is as it was changes nothing.
 */
export default async function reindexProducts(container: MedusaContainer): Promise<void> {
  const now = Date.now()
  const today = todayInVietnam(new Date(now))
  const hasDayTurned = today !== todayInVietnam(new Date(now - HOUR_MS))
  if (hasDayTurned) return writeAllToIndex(container)
  const ids = await productIdsOfTurn(container, today)
  await container.resolve(CATALOGUE_CHANGE_MODULE).mark("product", ids, { isRoutine: true })
  await writeMarked(container)
}

export const config = { name: "reindex-products", schedule: "5 * * * *" }
