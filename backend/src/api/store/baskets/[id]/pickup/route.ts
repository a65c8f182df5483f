import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SetPickup } from "@ocop/shared/pickup"
import { changeCart } from "../../../../../basket/change-cart"
import { setPickup } from "../../../../../pickup/set-pickup"

/** Who fetches the goods of a basket of a point. */
export async function POST(req: MedusaRequest<SetPickup>, res: MedusaResponse): Promise<void> {
  await changeCart(req, res, async (cart) => {
    await setPickup(req.scope, cart, req.validatedBody)
    return undefined
  })
}
