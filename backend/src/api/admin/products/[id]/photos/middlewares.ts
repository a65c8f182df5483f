import type { MiddlewareRoute } from "@medusajs/framework/http"
import { OrderPhotos, RedescribePhoto } from "@ocop/shared/photo"
import { parseBody } from "../../../../../http/parse-body"
import { readPhotoForm } from "../../../../../photo/read-photo-form"

const PHOTOS = "/admin/products/:id/photos"

export const photoMiddlewares: MiddlewareRoute[] = [
  { matcher: PHOTOS, methods: ["POST"], middlewares: [readPhotoForm] },
  { matcher: `${PHOTOS}/order`, methods: ["POST"], middlewares: [parseBody(OrderPhotos)] },
  { matcher: `${PHOTOS}/:photo_id`, methods: ["POST"], middlewares: [parseBody(RedescribePhoto)] },
]
