import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PurchaseAnswer } from "@ocop/shared/purchase"
import { findGroup, purchaseNotFound, readPurchase } from "../../../../purchase/read-purchase"
import { requireStaff } from "../../../../staff/require-staff"

/** One purchase as its buyer sees it. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PurchaseAnswer>): Promise<void> {
  await requireStaff(req, "operator", "auditor")
  const group = await findGroup(req.scope, req.params["code"] ?? "")
  if (group === null) throw purchaseNotFound()
  res.json({ purchase: await readPurchase(req.scope, group) })
}
