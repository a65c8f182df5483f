import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { claimBasketWorkflow } from "../workflows/basket/claim-basket"
import { answerChanged, customerIdOf, requireBasketId, requireOpenCart } from "./answer-basket"
import type { GoodsRows } from "./goods-rows"
import type { CartRow } from "./to-line-facts"
import { withBasketLock } from "./with-basket-lock"

/**
 * Runs one change of an open basket under its lock and answers with the basket as it stands then. A change that has
 * read the goods of all lines to be hands their rows on.
 */
export async function changeCart(
  req: MedusaRequest,
  res: MedusaResponse,
  change: (cart: CartRow) => Promise<GoodsRows | undefined>,
): Promise<void> {
  const id = requireBasketId(req)
  const document = await withBasketLock(req.scope, id, async () => {
    const cart = await requireOpenCart(req)
    const rows = await change(cart)
    await claim(req, cart)
    return answerChanged(req.scope, id, rows)
  })
  res.json(document)
}

async function claim(req: MedusaRequest, cart: CartRow): Promise<void> {
  const customer_id = customerIdOf(req)
  if (customer_id === undefined || cart.customer_id === customer_id) return
  await claimBasketWorkflow(req.scope).run({ input: { cart_id: cart.id, customer_id } })
}

export function methodIdsOf(cart: CartRow): string[] {
  return cart.shipping_methods.map((method) => method.id)
}
