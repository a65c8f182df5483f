import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListBankTransactions, type BankPage } from "@ocop/shared/bank"
import { searchParamsOf } from "../../../http/search-params"
import { readBankPage } from "../../../payment/read-bank"
import { requireStaff } from "../../../staff/require-staff"

/** Money on the shop's account; where nothing is said, what waits for a person. */
export async function GET(req: MedusaRequest, res: MedusaResponse<BankPage>): Promise<void> {
  await requireStaff(req, "operator", "auditor")
  res.json(await readBankPage(req.scope, ListBankTransactions.parse(Object.fromEntries(searchParamsOf(req)))))
}
