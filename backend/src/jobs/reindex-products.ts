import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/shared/day"
import { INDEX } from "../catalogue/index-query"
import { productIdsOfTurn } from "../search/day-turn"
import { toProductIndexDocuments } from "../search/product-documents"

const BATCH = 200

/**
 * Writes those products of the index anew whose stars or papers began or ended lately: that happens with days, without
 * an event. Every hour, so that a shop that stood still at midnight catches up; what is as it was changes nothing.
 */
export default async function reindexProducts(container: MedusaContainer): Promise<void> {
  const ids = await productIdsOfTurn(container, todayInVietnam(new Date()))
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  for (let start = 0; start < ids.length; start += BATCH) {
    const documents = await toProductIndexDocuments(query, ids.slice(start, start + BATCH))
    await container.resolve(Modules.SEARCH).upsertDocuments({ index: INDEX, documents })
  }
}

export const config = { name: "reindex-products", schedule: "5 * * * *" }
