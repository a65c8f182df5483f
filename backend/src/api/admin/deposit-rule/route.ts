import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChangeDepositRule, DepositDesk } from "@ocop/shared/gift-order"
import { changeDepositRule, readDepositDesk } from "../../../deposit-rule/change-rule"
import { requireStaff } from "../../../staff/require-staff"

/** With which deposit gifts are ordered, and who changed it when. */
export async function GET(req: MedusaRequest, res: MedusaResponse<DepositDesk>): Promise<void> {
  const { rows } = await requireStaff(req, "operator", "auditor")
  const may_change = rows.some(({ role }) => role === "operator")
  res.json(await readDepositDesk(req.scope, may_change))
}

/** Changes it for what is ordered from now on. Answers as GET does. */
export async function POST(req: MedusaRequest<ChangeDepositRule>, res: MedusaResponse<DepositDesk>): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  await changeDepositRule(req.scope, user, req.validatedBody)
  res.json(await readDepositDesk(req.scope, true))
}
