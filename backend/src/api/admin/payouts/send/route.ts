import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PayoutBatch } from "@ocop/shared/bank"
import { requireStaff } from "../../../../staff/require-staff"
import { sendPayoutsWorkflow } from "../../../../workflows/payment/send-payouts"

/** Makes one file of all that is to be paid. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<PayoutBatch>): Promise<void> {
  await requireStaff(req, "operator")
  const { result } = await sendPayoutsWorkflow(req.scope).run({ input: {} })
  res.json(result)
}
