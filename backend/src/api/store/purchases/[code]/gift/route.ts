import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { BuyersGift } from "@ocop/shared/gift-order"
import { answerBuyersGift } from "../../../../../gift-order/answer-buyers-gift"

/** Who receives a gift, and where the boxes are: for its buyer. */
export async function GET(req: MedusaRequest, res: MedusaResponse<BuyersGift>): Promise<void> {
  await answerBuyersGift(req, res)
}
