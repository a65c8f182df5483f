import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PurchaseDocument } from "@ocop/shared/purchase"
import { answerPurchase, requireBuyersParcel } from "../../../../../../../parcel/buyers-parcel"
import { deliverShipped } from "../../../../../../../parcel/deliver-shipped"

/** Everything that is on its way has arrived: the buyer says so. */
export async function POST(req: MedusaRequest, res: MedusaResponse<PurchaseDocument>): Promise<void> {
  await deliverShipped(req.scope, await requireBuyersParcel(req))
  await answerPurchase(req, res)
}
