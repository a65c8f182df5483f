import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CountedSearches } from "@ocop/shared/search-count"
import { requireStorefront } from "../../../http/client-address"
import { addCounts } from "../../../search-count/add-counts"

/** What the storefront has counted since it last told: it alone sees the searches that copies answer. */
export async function POST(req: MedusaRequest<CountedSearches>, res: MedusaResponse): Promise<void> {
  requireStorefront(req)
  await addCounts(req.scope, req.validatedBody.rows)
  res.json({})
}
