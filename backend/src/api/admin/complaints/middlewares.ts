import type { MiddlewareRoute } from "@medusajs/framework/http"
import { OperatorsMove } from "@ocop/shared/complaint"
import { parseBody } from "../../../http/parse-body"

export const complaintMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/complaints/:id/decide", methods: ["POST"], middlewares: [parseBody(OperatorsMove)] },
]
