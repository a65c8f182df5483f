import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChangeLine } from "@ocop/shared/basket"
import { changeCart, methodIdsOf } from "../../../../../../basket/change-cart"
import { lineNotFound } from "../../../../../../basket/problems"
import { refuseLine } from "../../../../../../basket/refuse-line"
import { changeBasketLineWorkflow } from "../../../../../../workflows/basket/change-basket-line"

export async function POST(req: MedusaRequest<ChangeLine>, res: MedusaResponse): Promise<void> {
  const { quantity } = req.validatedBody
  await changeCart(req, res, async (cart) => {
    const item = cart.items.find(({ id }) => id === req.params["line_id"])
    if (item === undefined) throw lineNotFound()
    if (quantity > 0) {
      const items = cart.items.map((other) => (other.id === item.id ? { ...item, quantity } : other))
      await refuseLine(req.scope, { ...cart, items }, item.variant_id)
    }
    const input = { cart_id: cart.id, line_id: item.id, quantity, shipping_method_ids: methodIdsOf(cart) }
    await changeBasketLineWorkflow(req.scope).run({ input })
  })
}
