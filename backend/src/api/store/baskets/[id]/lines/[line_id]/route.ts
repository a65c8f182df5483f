import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChangeLine } from "@ocop/shared/basket"
import { acceptQuantity } from "../../../../../../basket/accept-line"
import { changeCart, methodIdsOf } from "../../../../../../basket/change-cart"
import { lineNotFound } from "../../../../../../basket/problems"
import { putBasketLineWorkflow } from "../../../../../../workflows/basket/put-basket-line"
import { removeBasketLineWorkflow } from "../../../../../../workflows/basket/remove-basket-line"

export async function POST(req: MedusaRequest<ChangeLine>, res: MedusaResponse): Promise<void> {
  const { quantity } = req.validatedBody
  await changeCart(req, res, async (cart) => {
    const item = cart.items.find(({ id }) => id === req.params["line_id"])
    if (item === undefined) throw lineNotFound()
    const shipping_method_ids = methodIdsOf(cart)
    if (quantity === 0) {
      await removeBasketLineWorkflow(req.scope).run({ input: { line_id: item.id, shipping_method_ids } })
      return undefined
    }
    const { line, rows } = await acceptQuantity(req.scope, cart, item, quantity)
    await putBasketLineWorkflow(req.scope).run({ input: { cart_id: cart.id, line, shipping_method_ids } })
    return rows
  })
}
