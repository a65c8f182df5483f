import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { SellersMove } from "@ocop/shared/complaint"
import { BoxDelivered, CancelLines, HandOverBox, PackParcel } from "@ocop/shared/parcel"
import { parseBody } from "../../../../../http/parse-body"

const PARCEL = "/member/organizations/:organization/parcels/:code"

const post = (action: string, schema: z.ZodType): MiddlewareRoute => ({
  matcher: `${PARCEL}/${action}`,
  methods: ["POST"],
  middlewares: [parseBody(schema)],
})

export const parcelMiddlewares: MiddlewareRoute[] = [
  post("pack", PackParcel),
  post("hand-over", HandOverBox),
  post("delivered", BoxDelivered),
  post("cancel", CancelLines),
  post("complaints/:complaint_id/answer", SellersMove),
]
