import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { BuyersGift } from "@ocop/shared/gift-order"
import { requirePoint } from "../sales-point/require-point"
import { findOf } from "./answer-order"
import { cardUntil, readChangeable } from "./changeable"
import { Packed } from "./packed"
import { readRecipientPage } from "./read-recipients"
import { requireBuyersGift } from "./require-order"

/** Who receives a gift, where the boxes are, and what may be changed: for its buyer. @throws ProblemError 404 */
export async function answerBuyersGift(req: MedusaRequest, res: MedusaResponse<BuyersGift>): Promise<void> {
  const open = await requireBuyersGift(req)
  const { order, code } = open
  const changeable = await readChangeable(req.scope, open)
  const [{ name: point }, page, until] = await Promise.all([
    requirePoint(req.scope, { id: order.point_id }),
    readRecipientPage(req.scope, order, findOf(req), changeable),
    cardUntil(req.scope, open, changeable),
  ])
  const { message } = Packed.parse(order.packed)
  const card = { message, change_until: until }
  res.json(BuyersGift.parse({ code, point, boxes: order.boxes, total: order.recipients, card, ...page }))
}
