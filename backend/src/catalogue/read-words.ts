import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { asWritten } from "@ocop/shared/search"
import { INDEX, listedOn, type Scope } from "./index-query"

/**
 * What words mean that find nothing as they are typed, and how to say it; null where they do find something that may be
 * listed, and where no reading of them does.
 */
export async function readWords(
  container: MedusaContainer,
  typed: string,
  scope: Scope,
): Promise<{ words: string; name: string } | null> {
  const { hits, metadata } = await container.resolve(Modules.SEARCH).search({
    entity: INDEX,
    fields: ["name"],
    filters: { q: typed, $and: listedOn(scope) },
    pagination: { take: 1 },
    search_options: { typo_tolerance: true, count: "none" },
  })
  const [first] = hits
  const words = metadata.query ?? typed
  if (!first || words === typed) return null
  return { words, name: asWritten(words, String(first.document["name"])) }
}
