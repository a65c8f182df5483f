import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { claimBasketWorkflow } from "../workflows/basket/claim-basket"
import { answerBasket, customerIdOf, requireOpenCart } from "./answer-basket"
import type { CartRow } from "./to-line-facts"
import { withBasketLock } from "./with-basket-lock"

/** Runs one change of an open basket under its lock and answers with the basket as it stands then. */
export async function changeCart(
  req: MedusaRequest,
  res: MedusaResponse,
  change: (cart: CartRow) => Promise<unknown>,
): Promise<void> {
  const { id } = await requireOpenCart(req)
  await withBasketLock(req.scope, id, async () => {
    const cart = await requireOpenCart(req)
    await change(cart)
    await claim(req, cart)
  })
  res.json(await answerBasket(req.scope, id))
}

async function claim(req: MedusaRequest, cart: CartRow): Promise<void> {
  const customer_id = customerIdOf(req)
  if (customer_id === undefined || cart.customer_id === customer_id) return
  await claimBasketWorkflow(req.scope).run({ input: { cart_id: cart.id, customer_id } })
}

export function methodIdsOf(cart: CartRow): string[] {
  return cart.shipping_methods.map((method) => method.id)
}
