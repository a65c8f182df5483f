import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Commune } from "@ocop/shared/address"
import { PAGE_SIZE } from "@ocop/shared/catalogue"
import { distanceKm } from "@ocop/shared/sales-point"
import { gazetteer } from "../gazetteer"
import type { StoredProduct } from "./document"
import { counting, countsOf, pageOf, pagingUncounted, toOrder, type Page } from "./index-query"

/** The commune of a code, or the likeliest for what was typed, by its new or an old name. */
export function findNear(typed: string): Commune | null {
  if (/^\d{5}$/.test(typed)) return gazetteer().commune(typed)
  const [match] = gazetteer().search(typed, 1)
  return match === undefined ? null : gazetteer().commune(match.code)
}

/**
 * One page of the goods that pass the filters, by the distance of the commune that they come from, as the crow flies
 * between the middles; at last those of which only the province is known.
 */
export async function readNearest(
  container: MedusaContainer,
  filters: SearchTypes.SearchFilters,
  from: Commune,
  page: number,
): Promise<Page> {
  const search = container.resolve(Modules.SEARCH)
  const counted = await search.search(counting(filters, ["commune"]))
  const parts = partsOf([...countsOf(counted, "commune")].toSorted(byDistance(from)), (page - 1) * PAGE_SIZE)
  const order = toOrder("gan", Boolean(filters["q"]))
  const results = await search.searchMany(
    parts.map(({ commune, skip, take }) =>
      pagingUncounted({ ...filters, $and: [...(filters.$and ?? []), { commune }] }, { skip, take, order }),
    ),
  )
  const products: StoredProduct[] = results.flatMap((result) => pageOf(result).products)
  return { products, count: counted.metadata.count ?? 0 }
}

type Count = readonly [code: string, count: number]

function byDistance(from: Commune): (a: Count, b: Count) => number {
  const km = (code: string) => {
    const commune = gazetteer().commune(code)
    return commune === null ? Number.MAX_VALUE : distanceKm(from, commune)
  }
  return ([a], [b]) => km(a) - km(b) || (a < b ? -1 : 1)
}

/** Which goods of which communes make a page. */
function partsOf(counts: readonly Count[], start: number): { commune: string; skip: number; take: number }[] {
  const parts: { commune: string; skip: number; take: number }[] = []
  let before = 0
  for (const [commune, count] of counts) {
    const skip = Math.max(0, start - before)
    const take = Math.min(before + count, start + PAGE_SIZE) - Math.max(before, start)
    if (take > 0) parts.push({ commune, skip, take })
    before += count
  }
  return parts
}
