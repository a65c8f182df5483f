import type { MiddlewareRoute } from "@medusajs/framework/http"
import { AskEnquiry } from "@ocop/shared/enquiry"
import { limitRate } from "../../../http/limit-rate"
import { parseBody } from "../../../http/parse-body"

export const enquiryMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/goods/:handle/enquiries",
    methods: ["POST"],
    middlewares: [limitRate("enquiry"), parseBody(AskEnquiry)],
  },
]
