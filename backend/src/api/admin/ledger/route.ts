import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListLedger, type LedgerPage } from "@ocop/shared/ledger"
import { searchParamsOf } from "../../../http/search-params"
import { readLedger } from "../../../ledger/read-ledger"
import { requireStaff } from "../../../staff/require-staff"

/** The books: entries by order, organization or account, and what the accounts hold. */
export async function GET(req: MedusaRequest, res: MedusaResponse<LedgerPage>): Promise<void> {
  await requireStaff(req, "operator", "auditor")
  res.json(await readLedger(req.scope, ListLedger.parse(Object.fromEntries(searchParamsOf(req)))))
}
