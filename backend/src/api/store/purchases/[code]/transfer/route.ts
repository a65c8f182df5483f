import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TransferDocument } from "@ocop/shared/transfer"
import { answerTransfer } from "../../../../../payment/answer-transfer"

export async function GET(req: MedusaRequest, res: MedusaResponse<TransferDocument>): Promise<void> {
  await answerTransfer(req, res)
}
