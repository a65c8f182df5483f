import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { customerIdOf, isOthers } from "../../../basket/answer-basket"
import { basketNotFound } from "../../../basket/problems"
import { readCart } from "../../../basket/read-basket"
import { limitRate } from "../../../http/limit-rate"

const whoever = authenticate("customer", ["bearer", "session"], { allowUnauthenticated: true })

export const cartMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts/:id*", middlewares: [whoever, refuseOthers] },
  { matcher: "/store/carts/:id/complete", methods: ["POST"], middlewares: [limitRate("checkout")] },
]

/** Core opens a cart to whoever has its id; a customer's own opens only to that customer. */
async function refuseOthers(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const cart = await readCart(req.scope, req.params["id"] ?? "")
  if (cart !== null && isOthers(cart, customerIdOf(req))) throw basketNotFound()
  next()
}
