import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/shared/day"
import { productIdsOfTurn } from "../search/day-turn"
import { writeToIndex } from "../search/write-to-index"

const HOUR_MS = 3_600_000
const BATCH = 200

/**
 * Writes products to the index anew whose stars or papers began or ended lately: that happens with days, without an
 * event. Every hour, so that a shop that stood still at midnight catches up. In the first hour of a Vietnamese day all
 * products are written, because events live in memory and die with the process. What is as it was changes nothing.
 */
export default async function reindexProducts(container: MedusaContainer): Promise<void> {
  const now = Date.now()
  const today = todayInVietnam(new Date(now))
  const hasDayTurned = today !== todayInVietnam(new Date(now - HOUR_MS))
  if (hasDayTurned) return writeAllToIndex(container)
  return writeToIndex(container, await productIdsOfTurn(container, today))
}

/** A page of products at a time, however many there are. Deleted ones too: an event that got lost may have left them. */
export async function writeAllToIndex(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  let last = ""
  for (;;) {
    const { data } = await query.graph({
      entity: "product",
      fields: ["id"],
      filters: { id: { $gt: last } },
      pagination: { take: BATCH, order: { id: "ASC" } },
      withDeleted: true,
    })
    const ids = data.map(({ id }) => id)
    await writeToIndex(container, ids)
    if (ids.length < BATCH) return
    last = ids.at(-1) ?? last
  }
}

export const config = { name: "reindex-products", schedule: "5 * * * *" }
