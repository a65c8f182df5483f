import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RefundGoodwill } from "@ocop/shared/bank"
import type { PurchaseAnswer } from "@ocop/shared/purchase"
import { findParcel } from "../../../../../../../parcel/read-parcels"
import { findGroup, purchaseNotFound, readPurchase } from "../../../../../../../purchase/read-purchase"
import { requireStaff } from "../../../../../../../staff/require-staff"
import { giveGoodwillWorkflow } from "../../../../../../../workflows/payment/give-goodwill"

/** Gives back some of what was paid for one seller's part. */
export async function POST(
  req: AuthenticatedMedusaRequest<RefundGoodwill>,
  res: MedusaResponse<PurchaseAnswer>,
): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  const group = await findGroup(req.scope, req.params["code"] ?? "")
  if (group === null) throw purchaseNotFound()
  const { order_id } = await findParcel(req.scope, req.params["parcel"] ?? "", { group_id: group.id })
  await giveGoodwillWorkflow(req.scope).run({ input: { order_id, ...req.validatedBody, by: user.id } })
  res.json({ purchase: await readPurchase(req.scope, group) })
}
