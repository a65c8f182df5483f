import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { toCommuneDocuments } from "./commune-documents"
import type { ToDocuments } from "./index-changes"
import { toMakerDocuments } from "./maker-documents"
import { toPointDocuments } from "./sales-point-documents"

const BATCH = 200

/** The indexes beside that of products. */
export const BESIDE_INDEXES: Readonly<Record<string, ToDocuments<{ id: string }>>> = {
  maker: toMakerDocuments,
  sales_point: toPointDocuments,
  commune: toCommuneDocuments,
}

/**
 * Writes makers, sales points and communes to their indexes and takes out what is not shown any more, for events live in
 * memory and die with the process. What is as it was changes nothing.
 */
export async function refreshBeside(container: MedusaContainer): Promise<void> {
  const search = container.resolve(Modules.SEARCH)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  for (const [index, toDocuments] of Object.entries(BESIDE_INDEXES)) {
    const documents = await toDocuments(query)
    for (let start = 0; start < documents.length; start += BATCH) {
      await search.upsertDocuments({ index, documents: documents.slice(start, start + BATCH) })
    }
    await search.deleteDocuments({ index, filters: { id: { $nin: ["", ...documents.map(({ id }) => id)] } } })
  }
}
