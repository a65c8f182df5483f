import type { MiddlewareRoute } from "@medusajs/framework/http"
import { limitRate } from "../../../http/limit-rate"

export const catalogueMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/catalogue", methods: ["GET"], middlewares: [limitRate("search")] },
  { matcher: "/store/suggestions", methods: ["GET"], middlewares: [limitRate("suggestions")] },
  { matcher: "/store/communes", methods: ["GET"], middlewares: [limitRate("search")] },
  { matcher: "/store/sales-points", methods: ["GET"], middlewares: [limitRate("search")] },
]
