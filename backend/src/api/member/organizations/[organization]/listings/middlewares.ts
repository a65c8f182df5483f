import type { MiddlewareRoute } from "@medusajs/framework/http"
import { ChangePrice, ChangeSale, ChangeStock, SaveListing, StartListing, TakeBackListing } from "@ocop/shared/listing"
import { TakesCash } from "@ocop/shared/selling"
import { parseBody } from "../../../../../http/parse-body"
import { readPhotoForm } from "../../../../../photo/read-photo-form"

const LISTINGS = "/member/organizations/:organization/listings"
const PRODUCT = "/member/organizations/:organization/products/:product_id"
const VARIANT = `${PRODUCT}/variants/:variant_id`

const post = (matcher: string, ...middlewares: NonNullable<MiddlewareRoute["middlewares"]>): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares,
})

export const listingMiddlewares: MiddlewareRoute[] = [
  post(LISTINGS, parseBody(StartListing)),
  post(`${LISTINGS}/:listing_id`, parseBody(SaveListing)),
  post(`${LISTINGS}/:listing_id/take-back`, parseBody(TakeBackListing)),
  post(`${LISTINGS}/:listing_id/photos`, readPhotoForm),
  post(`${PRODUCT}/sale`, parseBody(ChangeSale)),
  post(`${PRODUCT}/cash`, parseBody(TakesCash)),
  post(`${VARIANT}/price`, parseBody(ChangePrice)),
  post(`${VARIANT}/stock`, parseBody(ChangeStock)),
]
