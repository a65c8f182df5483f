import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PurchaseDocument } from "@ocop/shared/purchase"
import type { ChangePayment } from "@ocop/shared/transfer"
import { answerPurchase, requireBuyersGroup } from "../../../../../parcel/buyers-parcel"
import { chooseCashWorkflow } from "../../../../../workflows/payment/choose-cash"
import { chooseTransferWorkflow } from "../../../../../workflows/payment/choose-transfer"

export async function POST(req: MedusaRequest<ChangePayment>, res: MedusaResponse<PurchaseDocument>): Promise<void> {
  const { id } = await requireBuyersGroup(req)
  const choose = req.validatedBody.method === "cod" ? chooseCashWorkflow : chooseTransferWorkflow
  await choose(req.scope).run({ input: { group_id: id } })
  await answerPurchase(req, res)
}
