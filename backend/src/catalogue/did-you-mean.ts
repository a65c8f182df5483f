import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { closestPhrase } from "@ocop/shared/search"
import { INDEX, listedOn, type Scope } from "./index-query"

/** Many goods begin with the same words. */
const MOST_NAMES = 24

/** What was probably meant by words that find nothing: part of the name of something that is listed. */
export async function readDidYouMean(container: MedusaContainer, typed: string, scope: Scope): Promise<string | null> {
  const { hits } = await container.resolve(Modules.SEARCH).search({
    entity: INDEX,
    fields: ["name"],
    filters: { q: typed, $and: listedOn(scope) },
    pagination: { take: MOST_NAMES },
    search_options: { typo_tolerance: true, attributes_to_search_on: ["name_folded"], count: "none" },
  })
  return closestPhrase(
    typed,
    hits.map(({ document }) => String(document["name"])),
  )
}
