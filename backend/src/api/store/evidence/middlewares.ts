import type { MiddlewareRoute } from "@medusajs/framework/http"
import { limitRate } from "../../../http/limit-rate"

export const evidenceMiddlewares: MiddlewareRoute[] = [
  // The matcher ends here: a single paper's page is not a search.
  { matcher: /^\/store\/evidence\/?$/, methods: ["GET"], middlewares: [limitRate("search")] },
  { matcher: /^\/store\/evidence\/[^/]+\/scan\/?$/, methods: ["GET"], middlewares: [limitRate("search")] },
]
