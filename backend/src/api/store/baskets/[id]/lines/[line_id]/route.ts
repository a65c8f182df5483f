import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChangeLine } from "@ocop/shared/basket"
import { acceptLine } from "../../../../../../basket/accept-line"
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
    const items = cart.items.map((other) => (other.id === item.id ? { ...item, quantity } : other))
    const { line, rows } = await acceptLine(req.scope, { ...cart, items }, item.id)
    await putBasketLineWorkflow(req.scope).run({ input: { cart_id: cart.id, line, shipping_method_ids } })
    return rows
  })
}
