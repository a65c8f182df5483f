import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { GiftOrderDocument, MoveGifts } from "@ocop/shared/gift-order"
import { answerGiftOrder } from "../../../../../../../../../gift-order/answer-order"
import { moveGifts } from "../../../../../../../../../gift-order/move-gifts"
import { requireOwnGiftOrder } from "../../../../../../../../../gift-order/require-order"
import { requireMembership } from "../../../../../../../../../member/require-membership"

/** Says what became of the parcels of some recipients. */
export async function POST(req: MedusaRequest<MoveGifts>, res: MedusaResponse<GiftOrderDocument>): Promise<void> {
  await requireMembership(req)
  const { order, input } = await requireOwnGiftOrder(req)
  await moveGifts(req.scope, order, { input, asked: req.validatedBody })
  await answerGiftOrder(req, res)
}
