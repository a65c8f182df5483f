import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { SellersMove } from "@ocop/shared/complaint"
import { SendMessage } from "@ocop/shared/conversation"
import { MarkReceived } from "@ocop/shared/direct"
import { BoxDelivered, CancelLines, HandOverBox, PackParcel } from "@ocop/shared/parcel"
import { limitRate } from "../../../../../http/limit-rate"
import { parseBody } from "../../../../../http/parse-body"

const PARCEL = "/member/organizations/:organization/parcels/:code"

const post = (action: string, schema: z.ZodType): MiddlewareRoute => ({
  matcher: `${PARCEL}/${action}`,
  methods: ["POST"],
  middlewares: [parseBody(schema)],
})

export const parcelMiddlewares: MiddlewareRoute[] = [
  post("payment", MarkReceived),
  post("pack", PackParcel),
  post("hand-over", HandOverBox),
  post("delivered", BoxDelivered),
  post("cancel", CancelLines),
  { matcher: `${PARCEL}/messages`, methods: ["POST"], middlewares: [limitRate("message"), parseBody(SendMessage)] },
  post("complaints/:complaint_id/answer", SellersMove),
]
