import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListGiftOrders, type GiftOrderPage } from "@ocop/shared/gift-order"
import { listGiftOrders } from "../../../../../../../gift-order/list-orders"
import { requireOwnPoint } from "../../../../../../../gift-order/require-order"
import { requireMembership } from "../../../../../../../member/require-membership"

/** The gift orders that a point packs. */
export async function GET(req: MedusaRequest, res: MedusaResponse<GiftOrderPage>): Promise<void> {
  await requireMembership(req)
  const { list, page } = req.query
  res.json(await listGiftOrders(req.scope, await requireOwnPoint(req), ListGiftOrders.parse({ list, page })))
}
