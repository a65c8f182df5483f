import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReturnMoney, BankRow } from "@ocop/shared/bank"
import { parseAccount } from "../../../../../payment/parse-account"
import { answerMoney } from "../../../../../payment/answer-money"
import { requireStaff } from "../../../../../staff/require-staff"

export async function POST(
  req: AuthenticatedMedusaRequest<ReturnMoney>,
  res: MedusaResponse<{ transaction: BankRow }>,
): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  const { note, ...typed } = req.validatedBody
  await answerMoney(req, res, { by: user.id, what: "return", note, ...parseAccount(typed) })
}
