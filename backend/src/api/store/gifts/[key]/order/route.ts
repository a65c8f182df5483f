import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { GiftCheckout, PlaceGift } from "@ocop/shared/gift-order"
import { PlacedPurchase } from "@ocop/shared/purchase"
import { customerIdOf } from "../../../../../basket/answer-basket"
import { placeGift } from "../../../../../gift-order/place-gift"
import { readCheckout } from "../../../../../gift-order/read-checkout"

export async function GET(req: MedusaRequest, res: MedusaResponse<GiftCheckout>): Promise<void> {
  res.json(await readCheckout(req.scope, req.params["key"]))
}

/** Orders the gift as it was shown. */
export async function POST(req: MedusaRequest<PlaceGift>, res: MedusaResponse<PlacedPurchase>): Promise<void> {
  res.json(PlacedPurchase.parse(await placeGift(req.scope, req.params["key"], req.validatedBody, customerIdOf(req))))
}
