import type { MiddlewareRoute } from "@medusajs/framework/http"
import { AddCommissionRule } from "@ocop/shared/ledger"
import { parseBody } from "../../../http/parse-body"

export const commissionMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/commission-rules", methods: ["POST"], middlewares: [parseBody(AddCommissionRule)] },
]
