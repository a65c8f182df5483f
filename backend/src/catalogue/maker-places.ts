import type { RemoteQueryFunction } from "@medusajs/framework/types"

/** The link's own name: the search module reads this too, before links can be loaded. */
const MAKER_PLACE = "organization_stock_location"

/** Those of these places from which makers send their goods; the others are shelves of sales points. */
export async function makerPlacesAmong(
  query: Pick<RemoteQueryFunction, "graph">,
  location_ids: readonly string[],
): Promise<Set<string>> {
  if (location_ids.length === 0) return new Set()
  const { data } = await query.graph({
    entity: MAKER_PLACE,
    fields: ["stock_location_id"],
    filters: { stock_location_id: [...new Set(location_ids)] },
  })
  return new Set(data.map(({ stock_location_id }) => stock_location_id))
}
