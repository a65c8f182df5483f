import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { FindPartners, type TradePartners } from "@ocop/shared/shelf"
import { searchParamsOf } from "../../../../../http/search-params"
import { requireMembership } from "../../../../../member/require-membership"
import { findPartners } from "../../../../../trade/read-permissions"

/** Who might resell the organization's goods: `?q=` a name, of a point or of a commune. */
export async function GET(req: MedusaRequest, res: MedusaResponse<TradePartners>): Promise<void> {
  const { organization } = await requireMembership(req)
  const { q } = FindPartners.parse(Object.fromEntries(searchParamsOf(req)))
  res.json(await findPartners(req.scope, organization.id, q))
}
