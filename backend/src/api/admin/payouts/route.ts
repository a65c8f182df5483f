import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListPayouts, type PayoutPage } from "@ocop/shared/bank"
import { searchParamsOf } from "../../../http/search-params"
import { readPayoutPage } from "../../../payment/read-payouts"
import { requireStaff } from "../../../staff/require-staff"

/** Money that goes back to buyers; where nothing is said, what is to be paid now. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PayoutPage>): Promise<void> {
  await requireStaff(req, "operator", "auditor")
  res.json(await readPayoutPage(req.scope, ListPayouts.parse(Object.fromEntries(searchParamsOf(req)))))
}
