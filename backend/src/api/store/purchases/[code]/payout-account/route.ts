import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PurchaseDocument } from "@ocop/shared/purchase"
import type { SetPayoutAccount } from "@ocop/shared/transfer"
import { answerPurchase, requireBuyersGroup } from "../../../../../parcel/buyers-parcel"
import { parseAccount } from "../../../../../payment/parse-account"
import { setPayoutAccountWorkflow } from "../../../../../workflows/payment/set-payout-account"

export async function POST(req: MedusaRequest<SetPayoutAccount>, res: MedusaResponse<PurchaseDocument>): Promise<void> {
  const { id } = await requireBuyersGroup(req)
  const input = { group_id: id, ...parseAccount(req.validatedBody) }
  await setPayoutAccountWorkflow(req.scope).run({ input })
  await answerPurchase(req, res)
}
