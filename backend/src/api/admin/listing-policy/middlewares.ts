import type { MiddlewareRoute } from "@medusajs/framework/http"
import { ChangePolicy } from "@ocop/shared/listing-policy"
import { parseBody } from "../../../http/parse-body"

export const listingPolicyMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/listing-policy", methods: ["POST"], middlewares: [parseBody(ChangePolicy)] },
]
