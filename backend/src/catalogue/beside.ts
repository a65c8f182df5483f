import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { hasTypedWords, type BesideProducts } from "@ocop/shared/catalogue"
import { foldedWords } from "@ocop/shared/search"
import { StoredCommune } from "../search/commune-documents"
import { StoredMaker } from "../search/maker-documents"
import { StoredPoint } from "../search/sales-point-documents"
import { counting, countsOf, listedOn, type Scope } from "./index-query"

/** Beside products a few rows are enough: each leads to a page that has the rest. */
const MOST = { makers: 3, communes: 2, points: 2 } as const

/** Words may stand in an address or a former name as well: of these the ones that are called so are taken. */
const LOOKED_AT = 30

export type Row<Stored> = Stored & { id: string }

/** What was found in the indexes beside products, the best first. */
export type FoundBeside = { makers: Row<StoredMaker>[]; communes: Row<StoredCommune>[]; points: Row<StoredPoint>[] }

type SearchOptions = Pick<SearchTypes.SearchOptions, "match_strategy" | "typo_tolerance">

/** The searches that `toFound` reads: of makers, communes and sales points. No seller who is stopped is among them. */
export function besideSearches(q: string, { blocked }: Scope, options: SearchOptions = {}): SearchTypes.SearchQuery[] {
  const { seller_ids } = blocked
  const search = (entity: string, stopped?: "id" | "organization"): SearchTypes.SearchQuery => ({
    entity,
    fields: ["id", "stored"],
    filters: { q, ...(stopped && seller_ids.length > 0 ? { [stopped]: { $nin: seller_ids } } : {}) },
    pagination: { take: LOOKED_AT },
    search_options: { count: "none", ...options },
  })
  return [search("maker", "id"), search("commune"), search("sales_point", "organization")]
}

/**
 * Searches the indexes beside products. A shop that has just been updated may be filling them for the first time: until
 * they are there, nothing is in them.
 */
export async function searchBeside(
  container: MedusaContainer,
  searches: SearchTypes.SearchQuery[],
): Promise<SearchTypes.SearchResult[]> {
  try {
    return await container.resolve(Modules.SEARCH).searchMany(searches)
  } catch (error) {
    if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) return []
    throw error
  }
}

/** The rows of the results of `besideSearches`. */
export function toFound([makers, communes, points]: readonly (SearchTypes.SearchResult | undefined)[]): FoundBeside {
  return {
    makers: rowsOf(makers, (stored) => StoredMaker.parse(stored)),
    communes: rowsOf(communes, (stored) => StoredCommune.parse(stored)),
    points: rowsOf(points, (stored) => StoredPoint.parse(stored)),
  }
}

function rowsOf<Stored>(
  result: SearchTypes.SearchResult | undefined,
  parse: (stored: unknown) => Stored,
): Row<Stored>[] {
  return (result?.hits ?? []).map(({ id, document }) => ({ ...parse(JSON.parse(String(document["stored"]))), id }))
}

/** The makers, communes and sales points that bear these words in their name, with how many goods may be listed there. */
export async function readBeside(container: MedusaContainer, words: string, scope: Scope): Promise<BesideProducts> {
  const found = toFound(await searchBeside(container, besideSearches(words, scope)))
  const folded = foldedWords(words)
  const isCalled = (names: readonly string[]) => names.some((name) => hasTypedWords(foldedWords(name), folded))
  const makers = found.makers.filter(({ name }) => isCalled([name]))
  const communes = found.communes.filter(({ name, former }) => isCalled([name, ...former]))
  const points = found.points.filter(({ name }) => isCalled([name])).slice(0, MOST.points)
  const counts = await countGoods(container, scope, { maker: makers, commune: communes })
  const most = <Kept extends { id: string }>(rows: readonly Kept[], count: number) =>
    rows
      .map((row) => ({ ...row, count: counts.get(row.id) ?? 0 }))
      .toSorted((a, b) => b.count - a.count)
      .slice(0, count)
  return { makers: most(makers, MOST.makers), communes: most(communes, MOST.communes), points }
}

/** How many goods may be listed today, by the id of their maker and by the code of their commune. */
async function countGoods(
  container: MedusaContainer,
  scope: Scope,
  wanted: Record<"maker" | "commune", readonly { id: string }[]>,
): Promise<ReadonlyMap<string, number>> {
  const fields = (["maker", "commune"] as const).filter((field) => wanted[field].length > 0)
  if (fields.length === 0) return new Map()
  const results = await container.resolve(Modules.SEARCH).searchMany(
    fields.map((field) => {
      const ids = wanted[field].map(({ id }) => id)
      return counting({ $and: [...listedOn(scope), { [field]: { $in: ids } }] }, [field])
    }),
  )
  return new Map(fields.flatMap((field, i) => [...countsOf(results[i], field)]))
}
