import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/shared/day"
import { INDEX } from "../catalogue/index-query"
import { productIdsOfTurn } from "../search/day-turn"
import { toProductIndexDocuments } from "../search/product-documents"

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
  await writeToIndex(
    container,
    hasDayTurned ? await allProductIds(container) : await productIdsOfTurn(container, today),
  )
}

/** What becomes of these products in the index: those that can be shown are written, the others taken out. */
export async function writeToIndex(container: MedusaContainer, ids: readonly string[]): Promise<void> {
  const search = container.resolve(Modules.SEARCH)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH)
    const documents = await toProductIndexDocuments(query, batch)
    const shown = new Set(documents.map(({ id }) => id))
    const gone = batch.filter((id) => !shown.has(id))
    await search.upsertDocuments({ index: INDEX, documents })
    if (gone.length > 0) await search.deleteDocuments({ index: INDEX, filters: { id: gone } })
  }
}

/** Deleted ones too: an event that got lost may have left them in the index. */
export async function allProductIds(container: MedusaContainer): Promise<string[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: ["id"], withDeleted: true })
  return data.map(({ id }) => id)
}

export const config = { name: "reindex-products", schedule: "5 * * * *" }
