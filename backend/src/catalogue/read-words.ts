import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { hasTypedWords } from "@ocop/shared/catalogue"
import { asWritten, foldedWords } from "@ocop/shared/search"
import { searchBeside } from "./beside"
import { INDEX, listedOn, type Scope } from "./index-query"

/** `words` are what to search for, `name` is how to say them. */
export type Words = { words: string; name: string }

/**
 * What words mean that find nothing as they are typed, and how to say it: something that may be listed, or a maker, a
 * commune or a sales point. Null where they do find something, and where no reading of them does.
 */
export async function readWords(container: MedusaContainer, typed: string, scope: Scope): Promise<Words | null> {
  const [goods, beside] = await Promise.all([
    container.resolve(Modules.SEARCH).search(tolerant(INDEX, { q: typed, $and: listedOn(scope) })),
    searchBeside(
      container,
      ["maker", "commune", "sales_point"].map((entity) => tolerant(entity, { q: typed })),
    ),
  ])
  const results = [goods, ...beside]
  if (results.some(({ hits, metadata }) => hits.length > 0 && (metadata.query ?? typed) === typed)) return null
  const readings = [goods, ...beside.filter(isCalledSo)].map((result) => toWords(typed, result))
  return readings.find((words) => words !== null) ?? null
}

/** An address or a former name has words of all kinds: beside products, something has to be called what words are taken for. */
function isCalledSo({ hits, metadata: { query = "" } }: SearchTypes.SearchResult): boolean {
  return hasTypedWords(foldedWords(String(hits[0]?.document["name"] ?? "")), foldedWords(query))
}

function tolerant(entity: string, filters: SearchTypes.SearchFilters): SearchTypes.SearchQuery {
  return {
    entity,
    fields: ["name"],
    filters,
    pagination: { take: 1 },
    search_options: { typo_tolerance: true, count: "none" },
  }
}

function toWords(typed: string, { hits, metadata }: SearchTypes.SearchResult): Words | null {
  const [first] = hits
  const words = metadata.query ?? typed
  if (!first || words === typed) return null
  return { words, name: asWritten(words, String(first.document["name"])) }
}
