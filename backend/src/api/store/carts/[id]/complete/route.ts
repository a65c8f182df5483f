import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PlacedPurchase } from "@ocop/shared/purchase"
import { withBasketLock } from "../../../../../basket/with-basket-lock"
import { completeCart } from "../../../../../purchase/place-purchase"

/** In place of core's own route, which would make one order of all sellers' goods. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params["id"] ?? ""
  const placed = await withBasketLock(req.scope, id, () => completeCart(req.scope, id))
  res.json(PlacedPurchase.parse(placed))
}
