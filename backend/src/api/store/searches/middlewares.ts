import type { MiddlewareRoute } from "@medusajs/framework/http"
import { CountedSearches } from "@ocop/shared/search-count"
import { parseBody } from "../../../http/parse-body"

export const searchesMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/searches", methods: ["POST"], middlewares: [parseBody(CountedSearches)] },
]
