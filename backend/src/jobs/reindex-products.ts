import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import { CATALOGUE_CHANGE_MODULE } from "../modules/catalogue-change"
import { productIdsOfTurn } from "../search/day-turn"
import { refreshBeside } from "../search/refresh-beside"
import { writeMarked } from "../search/write-marked"

const HOUR_MS = 3_600_000

/**
 * Writes products to the index anew whose stars or papers began or ended lately: that happens with days, without a change
 * of any row. Every hour, so that a shop that stood still at midnight catches up. In the first hour of a Vietnamese day all
 * products are written, should anybody have written into the index by hand, and all makers, sales points and communes,
 * whose events live in memory and die with the process. What is as it was changes nothing.
 */
export default async function reindexProducts(container: MedusaContainer): Promise<void> {
  const now = Date.now()
  const today = todayInVietnam(new Date(now))
  const hasDayTurned = today !== todayInVietnam(new Date(now - HOUR_MS))
  if (hasDayTurned) {
    await writeAllToIndex(container)
    return refreshBeside(container)
  }
  const ids = await productIdsOfTurn(container, today)
  await container.resolve(CATALOGUE_CHANGE_MODULE).markProducts(ids, { isRoutine: true })
  await writeMarked(container)
}

/** However many there are; what changes meanwhile goes first. Deleted ones too, should any still be in the index. */
export async function writeAllToIndex(container: MedusaContainer): Promise<void> {
  await container.resolve(CATALOGUE_CHANGE_MODULE).markAllProducts()
  await writeMarked(container)
}

export const config = { name: "reindex-products", schedule: "5 * * * *" }
