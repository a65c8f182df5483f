import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { BuyersGift } from "@ocop/shared/gift-order"
import { findOf } from "../../../../../gift-order/answer-order"
import { orderNotFound } from "../../../../../gift-order/problems"
import { readRecipientPage } from "../../../../../gift-order/read-recipients"
import { openGiftOrder } from "../../../../../gift-order/require-order"
import { requireBuyersGroup } from "../../../../../parcel/buyers-parcel"
import { requirePoint } from "../../../../../sales-point/require-point"

/** Who receives a gift, and where the boxes are: for its buyer. */
export async function GET(req: MedusaRequest, res: MedusaResponse<BuyersGift>): Promise<void> {
  const group = await requireBuyersGroup(req)
  const open = await openGiftOrder(req.scope, { group_id: group.id })
  if (open === null) throw orderNotFound()
  const { order, code } = open
  const { name: point } = await requirePoint(req.scope, { id: order.point_id })
  const page = await readRecipientPage(req.scope, order, findOf(req))
  res.json(BuyersGift.parse({ code, point, boxes: order.boxes, total: order.recipients, ...page }))
}
