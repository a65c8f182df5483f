import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SearchCountsAsked, type SearchCounts } from "@ocop/shared/search-count"
import { searchParamsOf } from "../../../http/search-params"
import { readSearchCounts } from "../../../search-count/read-counts"
import { requireStaff } from "../../../staff/require-staff"

/** What people search for, without a word of who they are. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SearchCounts>): Promise<void> {
  const { rows } = await requireStaff(req, "operator", "auditor")
  const { days } = SearchCountsAsked.parse({ days: searchParamsOf(req).get("days") })
  res.json({
    ...(await readSearchCounts(req.scope, days)),
    may_change: rows.some(({ role }) => role === "operator"),
  })
}
