import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListPurchases, type PurchaseList } from "@ocop/shared/purchase"
import { searchParamsOf } from "../../../http/search-params"
import { listPurchases } from "../../../purchase/list-purchases"
import { requireStaff } from "../../../staff/require-staff"

/** What was bought, by purchase: each with its parcels and how far they are. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PurchaseList>): Promise<void> {
  await requireStaff(req, "operator", "auditor")
  res.json(await listPurchases(req.scope, ListPurchases.parse(Object.fromEntries(searchParamsOf(req)))))
}
