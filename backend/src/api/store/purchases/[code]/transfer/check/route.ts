import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TransferDocument } from "@ocop/shared/transfer"
import { noteSaid } from "../../../../../../direct/note-said"
import { requireBuyersGroup } from "../../../../../../parcel/buyers-parcel"
import { answerTransfer } from "../../../../../../payment/answer-transfer"
import { settlePurchaseWorkflow } from "../../../../../../workflows/payment/settle-purchase"

/** Looks again, for a buyer who has paid and waits. A seller who is paid directly is told, once, and looks too. */
export async function POST(req: MedusaRequest, res: MedusaResponse<TransferDocument>): Promise<void> {
  const group = await requireBuyersGroup(req)
  await settlePurchaseWorkflow(req.scope).run({ input: { group_id: group.id } })
  await noteSaid(req.scope, group)
  await answerTransfer(req, res)
}
