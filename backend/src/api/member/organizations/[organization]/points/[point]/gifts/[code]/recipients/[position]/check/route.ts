import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CheckGift, GiftParcelDocument } from "@ocop/shared/gift-order"
import { checkGift } from "../../../../../../../../../../../gift-order/check-gift"
import { readGiftParcel } from "../../../../../../../../../../../gift-order/read-parcel"
import { requireOwnGiftOrder } from "../../../../../../../../../../../gift-order/require-order"
import { requireMembership } from "../../../../../../../../../../../member/require-membership"

/** Says that the boxes of a recipient are closed. */
export async function POST(req: MedusaRequest<CheckGift>, res: MedusaResponse<GiftParcelDocument>): Promise<void> {
  await requireMembership(req)
  const open = await requireOwnGiftOrder(req)
  const position = req.params["position"]
  await checkGift(req.scope, open.order, { input: open.input, position, key: req.validatedBody.key })
  res.json(await readGiftParcel(req.scope, await requireOwnGiftOrder(req), position))
}
