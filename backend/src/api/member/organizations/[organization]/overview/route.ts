import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { todayInVietnam } from "@ocop/shared/day"
import { OverviewDocument } from "@ocop/shared/overview"
import { requireMembership } from "../../../../../member/require-membership"
import { readOverview } from "../../../../../overview/read-overview"

export async function GET(req: MedusaRequest, res: MedusaResponse<OverviewDocument>): Promise<void> {
  const { organization } = await requireMembership(req)
  res.json(OverviewDocument.parse(await readOverview(req.scope, organization.id, todayInVietnam(new Date()))))
}
