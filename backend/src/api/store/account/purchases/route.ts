import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PurchasePage } from "@ocop/shared/account"
import { readPurchases } from "../../../../account/read-purchases"
import { requireCustomer } from "../../../../account/require-customer"
import { requirePage } from "../../../../http/page-number"

export async function GET(req: MedusaRequest, res: MedusaResponse<PurchasePage>): Promise<void> {
  const { id } = await requireCustomer(req)
  res.json(await readPurchases(req.scope, id, requirePage(req)))
}
