import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { toMutations } from "./index-changes"
import { INDEXES, isIndexName } from "./indexes"

const BATCH = 200

/**
 * What becomes of these documents in an index: those that can be shown are written, the others taken out.
 *
 * @throws MedusaError of an index that this version of the shop does not know
 */
export async function writeToIndex(container: MedusaContainer, index: string, ids: readonly string[]): Promise<void> {
  if (!isIndexName(index)) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no index “${index}”.`)
  const search = container.resolve(Modules.SEARCH)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  for (let start = 0; start < ids.length; start += BATCH) {
    for (const mutation of await toMutations(query, ids.slice(start, start + BATCH), INDEXES[index])) {
      if (mutation.action === "upsert") await search.upsertDocuments({ index, documents: mutation.documents })
      else await search.deleteDocuments({ index, filters: mutation.filters })
    }
  }
}
