import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CloseMoney, BankRow } from "@ocop/shared/bank"
import { answerMoney } from "../../../../../payment/answer-money"
import { requireStaff } from "../../../../../staff/require-staff"

export async function POST(
  req: AuthenticatedMedusaRequest<CloseMoney>,
  res: MedusaResponse<{ transaction: BankRow }>,
): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  await answerMoney(req, res, { by: user.id, what: "close", ...req.validatedBody })
}
