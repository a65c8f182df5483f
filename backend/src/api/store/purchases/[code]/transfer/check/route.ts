import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TransferDocument } from "@ocop/shared/transfer"
import { requireBuyersGroup } from "../../../../../../parcel/buyers-parcel"
import { answerTransfer } from "../../../../../../payment/answer-transfer"
import { settlePurchaseWorkflow } from "../../../../../../workflows/payment/settle-purchase"

/** Looks again, for a buyer who has paid and waits. */
export async function POST(req: MedusaRequest, res: MedusaResponse<TransferDocument>): Promise<void> {
  const { id } = await requireBuyersGroup(req)
  await settlePurchaseWorkflow(req.scope).run({ input: { group_id: id } })
  await answerTransfer(req, res)
}
