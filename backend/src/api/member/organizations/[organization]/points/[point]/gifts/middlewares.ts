import type { MiddlewareRoute } from "@medusajs/framework/http"
import { CheckGift, MoveGifts, PackGifts, UnpackGifts } from "@ocop/shared/gift-order"
import { parseBody } from "../../../../../../../http/parse-body"

const ORDER = "/member/organizations/:organization/points/:point/gifts/:code"

export const giftDeskMiddlewares: MiddlewareRoute[] = [
  { matcher: `${ORDER}/pack`, methods: ["POST"], middlewares: [parseBody(PackGifts)] },
  { matcher: `${ORDER}/unpack`, methods: ["POST"], middlewares: [parseBody(UnpackGifts)] },
  { matcher: `${ORDER}/recipients/:position/check`, methods: ["POST"], middlewares: [parseBody(CheckGift)] },
  { matcher: `${ORDER}/moves`, methods: ["POST"], middlewares: [parseBody(MoveGifts)] },
]
