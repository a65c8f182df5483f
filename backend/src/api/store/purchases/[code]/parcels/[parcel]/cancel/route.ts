import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CancelParcel } from "@ocop/shared/parcel"
import type { PurchaseDocument } from "@ocop/shared/purchase"
import { answerPurchase, requireBuyersParcel } from "../../../../../../../parcel/buyers-parcel"
import { cancelLinesWorkflow } from "../../../../../../../workflows/parcel/cancel-lines"

/** The buyer takes back a parcel of which nothing is packed. */
export async function POST(req: MedusaRequest<CancelParcel>, res: MedusaResponse<PurchaseDocument>): Promise<void> {
  const parcel = await requireBuyersParcel(req)
  const { reason } = req.validatedBody
  await cancelLinesWorkflow(req.scope).run({
    input: { ...parcel, key: "canceled_by_buyer", lines: "all", by_buyer: true, reason, note: "" },
  })
  await answerPurchase(req, res)
}
