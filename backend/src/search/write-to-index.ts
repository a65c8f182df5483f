import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { INDEX } from "../catalogue/index-query"
import { toIndexChanges } from "./product-documents"

const BATCH = 200

/** What becomes of these products in the index: those that can be shown are written, the others taken out. */
export async function writeToIndex(container: MedusaContainer, ids: readonly string[]): Promise<void> {
  const search = container.resolve(Modules.SEARCH)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  for (let start = 0; start < ids.length; start += BATCH) {
    const { documents, gone } = await toIndexChanges(query, ids.slice(start, start + BATCH))
    await search.upsertDocuments({ index: INDEX, documents })
    if (gone.length > 0) await search.deleteDocuments({ index: INDEX, filters: { id: gone } })
  }
}
