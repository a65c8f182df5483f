import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { BuyersGift, ChangeGiftCard } from "@ocop/shared/gift-order"
import { answerBuyersGift } from "../../../../../../gift-order/answer-buyers-gift"
import { changeGiftCard } from "../../../../../../gift-order/change-gift"
import { requireBuyersGift } from "../../../../../../gift-order/require-order"

/** The buyer says something else on the card. */
export async function POST(req: MedusaRequest<ChangeGiftCard>, res: MedusaResponse<BuyersGift>): Promise<void> {
  await changeGiftCard(req.scope, await requireBuyersGift(req), req.validatedBody)
  await answerBuyersGift(req, res)
}
