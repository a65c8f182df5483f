import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { LookUpPurchase } from "@ocop/shared/purchase"
import { limitRate } from "../../../http/limit-rate"
import { parseBody } from "../../../http/parse-body"

export const purchaseMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/purchases/look-up",
    methods: ["POST"],
    middlewares: [limitRate("look-up"), parseBody(LookUpPurchase)],
  },
  {
    matcher: "/store/purchases/:code",
    methods: ["GET"],
    middlewares: [authenticate("customer", ["bearer"], { allowUnauthenticated: true })],
  },
]
