import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MarkPayout, PayoutRow } from "@ocop/shared/bank"
import { answerPayout } from "../../../../../payment/answer-payout"
import { requireStaff } from "../../../../../staff/require-staff"
import { markPayoutWorkflow } from "../../../../../workflows/payment/mark-payout"

export async function POST(
  req: AuthenticatedMedusaRequest<MarkPayout>,
  res: MedusaResponse<{ payout: PayoutRow }>,
): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  await answerPayout(req, res, (id) =>
    markPayoutWorkflow(req.scope).run({ input: { id, by: user.id, ...req.validatedBody } }),
  )
}
