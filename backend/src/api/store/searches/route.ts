import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { todayInVietnam } from "@ocop/shared/day"
import type { CountedSearches } from "@ocop/shared/search-count"
import { requireStorefront } from "../../../http/client-address"
import { SEARCH_COUNT_MODULE } from "../../../modules/search-count"

/** What the storefront has counted since it last told: it alone sees the searches that copies answer. */
export async function POST(req: MedusaRequest<CountedSearches>, res: MedusaResponse): Promise<void> {
  requireStorefront(req)
  await req.scope.resolve(SEARCH_COUNT_MODULE).add(todayInVietnam(new Date()), req.validatedBody.rows)
  res.json({})
}
