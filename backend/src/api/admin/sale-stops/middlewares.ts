import type { MiddlewareRoute } from "@medusajs/framework/http"
import { LiftStop, RegisterStop, StopSubject } from "@ocop/shared/sale-stop"
import { parseBody } from "../../../http/parse-body"

export const saleStopMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/sale-stops", methods: ["POST"], middlewares: [parseBody(RegisterStop)] },
  { matcher: "/admin/sale-stops/preview", methods: ["POST"], middlewares: [parseBody(StopSubject)] },
  { matcher: "/admin/sale-stops/:id/lift", methods: ["POST"], middlewares: [parseBody(LiftStop)] },
]
