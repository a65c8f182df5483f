import type { MiddlewareRoute } from "@medusajs/framework/http"
import { GrantRole } from "@ocop/shared/staff"
import { parseBody } from "../../../http/parse-body"

export const staffMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/staff/roles", methods: ["POST"], middlewares: [parseBody(GrantRole)] },
]
