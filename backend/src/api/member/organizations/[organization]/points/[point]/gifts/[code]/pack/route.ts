import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { GiftOrderDocument, PackGifts } from "@ocop/shared/gift-order"
import { answerGiftOrder } from "../../../../../../../../../gift-order/answer-order"
import { packGifts } from "../../../../../../../../../gift-order/pack-gifts"
import { requireOwnGiftOrder } from "../../../../../../../../../gift-order/require-order"
import { requireMembership } from "../../../../../../../../../member/require-membership"

/** Packs the boxes of some recipients, or of all of a day, in one wave. */
export async function POST(req: MedusaRequest<PackGifts>, res: MedusaResponse<GiftOrderDocument>): Promise<void> {
  await requireMembership(req)
  const { order, input } = await requireOwnGiftOrder(req)
  await packGifts(req.scope, order, { input, asked: req.validatedBody })
  await answerGiftOrder(req, res)
}
