import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { customerIdOf } from "../../../basket/answer-basket"
import { basketNotFound } from "../../../basket/problems"
import { findOwner } from "../../../basket/read-basket"
import { limitRate } from "../../../http/limit-rate"

const whoever = authenticate("customer", ["bearer", "session"], { allowUnauthenticated: true })

export const cartMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts", methods: ["POST"], middlewares: [limitRate("basket")] },
  { matcher: "/store/carts/:id*", middlewares: [whoever, refuseOthers] },
  { matcher: "/store/carts/:id/complete", methods: ["POST"], middlewares: [limitRate("checkout")] },
]

/** Core opens a cart to whoever has its id; a customer's own opens only to that customer. */
async function refuseOthers(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const owner_id = await findOwner(req.scope, req.params["id"] ?? "")
  if (owner_id !== null && owner_id !== customerIdOf(req)) throw basketNotFound()
  next()
}
