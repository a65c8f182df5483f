import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PlacePurchase } from "@ocop/shared/basket"
import { PlacedPurchase } from "@ocop/shared/purchase"
import { requireCart } from "../../../../../basket/answer-basket"
import { placePurchase } from "../../../../../purchase/place-purchase"

export async function POST(req: MedusaRequest<PlacePurchase>, res: MedusaResponse): Promise<void> {
  const { id } = await requireCart(req)
  res.json(PlacedPurchase.parse(await placePurchase(req.scope, id, req.validatedBody)))
}
