import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PayoutRow } from "@ocop/shared/bank"
import type { SetPayoutAccount } from "@ocop/shared/transfer"
import { answerPayout } from "../../../../../payment/answer-payout"
import { parseAccount } from "../../../../../payment/parse-account"
import { requireStaff } from "../../../../../staff/require-staff"
import { namePayoutAccountWorkflow } from "../../../../../workflows/payment/name-payout-account"

/** For money whose payer has no purchase to name an account at, or has told it on the phone. */
export async function POST(
  req: AuthenticatedMedusaRequest<SetPayoutAccount>,
  res: MedusaResponse<{ payout: PayoutRow }>,
): Promise<void> {
  await requireStaff(req, "operator")
  const account = parseAccount(req.validatedBody)
  await answerPayout(req, res, (id) => namePayoutAccountWorkflow(req.scope).run({ input: { id, ...account } }))
}
