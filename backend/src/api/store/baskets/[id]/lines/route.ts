import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AddLine } from "@ocop/shared/basket"
import { acceptMore } from "../../../../../basket/accept-line"
import { changeCart, methodIdsOf } from "../../../../../basket/change-cart"
import { putBasketLineWorkflow } from "../../../../../workflows/basket/put-basket-line"

export async function POST(req: MedusaRequest<AddLine>, res: MedusaResponse): Promise<void> {
  const { variant_id, quantity } = req.validatedBody
  await changeCart(req, res, async (cart) => {
    const { line, rows } = await acceptMore(req.scope, cart, variant_id, quantity)
    await putBasketLineWorkflow(req.scope).run({
      input: { cart_id: cart.id, line, shipping_method_ids: methodIdsOf(cart) },
    })
    return rows
  })
}
