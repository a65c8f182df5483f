import type { MiddlewareRoute } from "@medusajs/framework/http"
import { AnnotatePoint, PointReason, SeenPoint, SendBackPoint } from "@ocop/shared/sales-point"
import { parseBody } from "../../../http/parse-body"

const ONE = "/admin/sales-points/:id"

const post = (matcher: string, ...middlewares: NonNullable<MiddlewareRoute["middlewares"]>): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares,
})

export const salesPointMiddlewares: MiddlewareRoute[] = [
  post(ONE, parseBody(AnnotatePoint)),
  post(`${ONE}/verify`, parseBody(SeenPoint)),
  post(`${ONE}/send-back`, parseBody(SendBackPoint)),
  post(`${ONE}/suspend`, parseBody(PointReason)),
]
