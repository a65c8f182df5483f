import type { MiddlewareRoute } from "@medusajs/framework/http"
import { MoveGifts, PackGifts } from "@ocop/shared/gift-order"
import { parseBody } from "../../../../../../../http/parse-body"

const ORDER = "/member/organizations/:organization/points/:point/gifts/:code"

export const giftDeskMiddlewares: MiddlewareRoute[] = [
  { matcher: `${ORDER}/pack`, methods: ["POST"], middlewares: [parseBody(PackGifts)] },
  { matcher: `${ORDER}/moves`, methods: ["POST"], middlewares: [parseBody(MoveGifts)] },
]
