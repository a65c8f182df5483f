import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SetThreshold, ThresholdSet } from "@ocop/shared/overview"
import { requireMembership } from "../../../../../member/require-membership"
import { NOTICE_MODULE } from "../../../../../modules/notice"
import { parseThreshold } from "../../../../../overview/parse-threshold"

export async function POST(req: MedusaRequest<SetThreshold>, res: MedusaResponse<ThresholdSet>): Promise<void> {
  const { organization } = await requireMembership(req)
  const threshold = parseThreshold(req.validatedBody.threshold)
  await req.scope.resolve(NOTICE_MODULE).setThreshold(organization.id, threshold)
  res.json({ threshold })
}
