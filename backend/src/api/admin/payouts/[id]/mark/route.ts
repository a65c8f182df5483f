import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MarkPayout, PayoutRow } from "@ocop/shared/bank"
import { notFound } from "../../../../../http/problem-error"
import { BANK_MODULE } from "../../../../../modules/bank"
import { toPayoutRows } from "../../../../../payment/read-payouts"
import { requireStaff } from "../../../../../staff/require-staff"
import { markPayoutWorkflow } from "../../../../../workflows/payment/mark-payout"

export async function POST(
  req: AuthenticatedMedusaRequest<MarkPayout>,
  res: MedusaResponse<{ payout: PayoutRow }>,
): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  const id = req.params["id"] ?? ""
  const read = async () => {
    const rows = await req.scope.resolve(BANK_MODULE).listPayouts({ id }, { take: 1 })
    const [payout] = await toPayoutRows(req.scope, rows)
    if (!payout) throw notFound("Không tìm thấy khoản hoàn này.")
    return payout
  }
  await read()
  await markPayoutWorkflow(req.scope).run({ input: { id, by: user.id, ...req.validatedBody } })
  res.json({ payout: await read() })
}
