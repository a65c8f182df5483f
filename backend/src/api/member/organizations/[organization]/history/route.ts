import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { HistoryPage } from "@ocop/shared/history"
import { readHistory } from "../../../../../acting/read-history"
import { requirePage } from "../../../../../http/page-number"
import { requireMembership } from "../../../../../member/require-membership"

/** What was done to the organization and for it: `?page=`. */
export async function GET(req: MedusaRequest, res: MedusaResponse<HistoryPage>): Promise<void> {
  const { organization } = await requireMembership(req)
  res.json(await readHistory(req.scope, organization.id, requirePage(req)))
}
