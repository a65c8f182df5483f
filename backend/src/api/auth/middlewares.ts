import type { MiddlewareRoute } from "@medusajs/framework/http"
import { limitRate } from "../../http/limit-rate"

export const signInMiddlewares: MiddlewareRoute[] = [
  { matcher: "/auth/customer/emailpass*", methods: ["POST"], middlewares: [limitRate("sign-in")] },
  { matcher: "/auth/member/emailpass*", methods: ["POST"], middlewares: [limitRate("sign-in")] },
]
