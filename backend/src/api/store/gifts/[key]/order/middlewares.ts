import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { PlaceGift } from "@ocop/shared/gift-order"
import { limitRate } from "../../../../../http/limit-rate"
import { parseBody } from "../../../../../http/parse-body"

/** Guests give, too: whoever is signed in is told, nobody is turned away. */
const whoever = authenticate("customer", ["bearer"], { allowUnauthenticated: true })

export const giftOrderMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/purchases/:code/gift", methods: ["GET"], middlewares: [whoever] },
  {
    matcher: "/store/gifts/:key/order",
    methods: ["POST"],
    middlewares: [whoever, limitRate("checkout"), parseBody(PlaceGift)],
  },
]
