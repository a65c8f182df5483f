import type { MiddlewareRoute } from "@medusajs/framework/http"
import { ChangeDepositRule } from "@ocop/shared/gift-order"
import { parseBody } from "../../../http/parse-body"

export const depositRuleMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/deposit-rule", methods: ["POST"], middlewares: [parseBody(ChangeDepositRule)] },
]
