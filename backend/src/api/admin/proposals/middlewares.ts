import type { MiddlewareRoute } from "@medusajs/framework/http"
import { SendBack } from "@ocop/shared/listing"
import { parseBody } from "../../../http/parse-body"

export const proposalMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/proposals/:id/send-back", methods: ["POST"], middlewares: [parseBody(SendBack)] },
]
