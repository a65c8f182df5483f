import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { GiftOrderDocument } from "@ocop/shared/gift-order"
import { answerGiftOrder } from "../../../../../../../../gift-order/answer-order"
import { requireMembership } from "../../../../../../../../member/require-membership"

export async function GET(req: MedusaRequest, res: MedusaResponse<GiftOrderDocument>): Promise<void> {
  await requireMembership(req)
  await answerGiftOrder(req, res)
}
