import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { AddLine, ChangeLine, PlacePurchase, SetDelivery, SetDestination } from "@ocop/shared/basket"
import { SetPickup } from "@ocop/shared/pickup"
import { EnterVoucher } from "@ocop/shared/voucher"
import { QUANTITY_WRONG } from "../../../basket/problems"
import { limitRate } from "../../../http/limit-rate"
import { parseBody } from "../../../http/parse-body"
import { ProblemError } from "../../../http/problem-error"

/** Guests buy too: whoever is signed in is told, nobody is turned away. */
const whoever = authenticate("customer", ["bearer"], { allowUnauthenticated: true })

export const basketMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/baskets*", middlewares: [whoever] },
  { matcher: "/store/baskets", methods: ["POST"], middlewares: [limitRate("basket")] },
  { matcher: "/store/baskets/:id/lines", methods: ["POST"], middlewares: [parseLine(AddLine)] },
  { matcher: "/store/baskets/:id/lines/:line_id", methods: ["POST"], middlewares: [parseLine(ChangeLine)] },
  { matcher: "/store/baskets/:id/destination", methods: ["POST"], middlewares: [parseBody(SetDestination)] },
  {
    matcher: "/store/baskets/:id/voucher",
    methods: ["POST"],
    middlewares: [limitRate("voucher"), parseBody(EnterVoucher)],
  },
  {
    matcher: "/store/baskets/:id/delivery",
    methods: ["POST"],
    middlewares: [limitRate("checkout"), parseBody(SetDelivery)],
  },
  {
    matcher: "/store/baskets/:id/pickup",
    methods: ["POST"],
    middlewares: [limitRate("checkout"), parseBody(SetPickup)],
  },
  { matcher: "/store/sales-points/:handle/baskets", methods: ["POST"], middlewares: [whoever, limitRate("basket")] },
  {
    matcher: "/store/baskets/:id/purchase",
    methods: ["POST"],
    middlewares: [limitRate("checkout"), parseBody(PlacePurchase)],
  },
]

/** A quantity that is none has words of its own. */
function parseLine(schema: z.ZodType) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const parsed = schema.safeParse(req.body ?? {})
    if (!parsed.success) {
      const isQuantity = parsed.error.issues.some((issue) => issue.path[0] === "quantity")
      throw isQuantity ? new ProblemError(400, QUANTITY_WRONG) : parsed.error
    }
    req.validatedBody = parsed.data
    next()
  }
}
