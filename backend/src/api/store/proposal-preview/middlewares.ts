import type { MiddlewareRoute } from "@medusajs/framework/http"
import { PreviewLink } from "@ocop/shared/listing"
import { limitRate } from "../../../http/limit-rate"
import { parseBody } from "../../../http/parse-body"

export const previewMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/proposal-preview",
    methods: ["POST"],
    middlewares: [limitRate("proposal-preview"), parseBody(PreviewLink)],
  },
]
