import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TransferDocument } from "@ocop/shared/transfer"
import { requireBuyersGroup } from "../../../../../../parcel/buyers-parcel"
import { answerTransfer } from "../../../../../../payment/answer-transfer"
import { extendHoldWorkflow } from "../../../../../../workflows/payment/extend-hold"

export async function POST(req: MedusaRequest, res: MedusaResponse<TransferDocument>): Promise<void> {
  const { id } = await requireBuyersGroup(req)
  await extendHoldWorkflow(req.scope).run({ input: { group_id: id } })
  await answerTransfer(req, res)
}
