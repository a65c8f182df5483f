import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { CancelParcel } from "@ocop/shared/parcel"
import { LookUpPurchase } from "@ocop/shared/purchase"
import { limitRate } from "../../../http/limit-rate"
import { parseBody } from "../../../http/parse-body"
import { refuseCoreRoute } from "../../../http/refuse-core-route"

export const purchaseMiddlewares: MiddlewareRoute[] = [
  // Core opens an order, with its address, to whoever has its id, and hands it over to other accounts.
  { matcher: "/store/orders*", middlewares: [refuseCoreRoute] },
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
  {
    matcher: "/store/purchases/:code/parcels/:parcel/*",
    methods: ["POST"],
    middlewares: [authenticate("customer", ["bearer"], { allowUnauthenticated: true })],
  },
  {
    matcher: "/store/purchases/:code/parcels/:parcel/cancel",
    methods: ["POST"],
    middlewares: [parseBody(CancelParcel)],
  },
]
