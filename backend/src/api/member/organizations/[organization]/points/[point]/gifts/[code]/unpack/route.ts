import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { GiftOrderDocument, UnpackGifts } from "@ocop/shared/gift-order"
import { answerGiftOrder } from "../../../../../../../../../gift-order/answer-order"
import { requireOwnGiftOrder } from "../../../../../../../../../gift-order/require-order"
import { unpackGifts } from "../../../../../../../../../gift-order/unpack-gifts"
import { requireMembership } from "../../../../../../../../../member/require-membership"

/** Opens parcels that have not left, and puts what was in them back onto the shelf. */
export async function POST(req: MedusaRequest<UnpackGifts>, res: MedusaResponse<GiftOrderDocument>): Promise<void> {
  await requireMembership(req)
  const { order, input } = await requireOwnGiftOrder(req)
  await unpackGifts(req.scope, order, { input, asked: req.validatedBody })
  await answerGiftOrder(req, res)
}
