import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { VoucherPage } from "@ocop/shared/voucher"
import { requireStaff } from "../../../../../staff/require-staff"
import { readVouchers } from "../../../../../voucher/read-vouchers"
import { stopVoucherWorkflow } from "../../../../../workflows/voucher/stop-voucher"

/** Nobody uses it from now on; what was bought with it stays. */
export async function POST(req: MedusaRequest, res: MedusaResponse<VoucherPage>): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  await stopVoucherWorkflow(req.scope).run({ input: { id: req.params["id"] ?? "", stopped_by: user.id } })
  res.json(await readVouchers(req.scope, { page: 1 }, { may_change: true }))
}
