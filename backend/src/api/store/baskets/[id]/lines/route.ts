import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AddLine } from "@ocop/shared/basket"
import { changeCart, methodIdsOf } from "../../../../../basket/change-cart"
import { refuseLine, withLine } from "../../../../../basket/refuse-line"
import { addBasketLineWorkflow } from "../../../../../workflows/basket/add-basket-line"

export async function POST(req: MedusaRequest<AddLine>, res: MedusaResponse): Promise<void> {
  const { variant_id, quantity } = req.validatedBody
  await changeCart(req, res, async (cart) => {
    await refuseLine(req.scope, await withLine(req.scope, cart, variant_id, quantity), variant_id)
    const input = { cart_id: cart.id, variant_id, quantity, shipping_method_ids: methodIdsOf(cart) }
    await addBasketLineWorkflow(req.scope).run({ input })
  })
}
