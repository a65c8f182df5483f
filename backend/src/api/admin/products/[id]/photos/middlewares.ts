import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { LONGEST_PHOTO_TEXT, MAX_PHOTO_BYTES, OrderPhotos, RedescribePhoto } from "@ocop/shared/photo"
import multer from "multer"
import { parseBody } from "../../../../../http/parse-body"
import { FILE_FIELD, photoMissing, photoTooHeavy } from "../../../../../photo/problems"

/** The longest UTF-8 of a letter. */
const LETTER_BYTES = 4

const readForm = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MAX_PHOTO_BYTES, files: 1, fields: 8, fieldSize: LONGEST_PHOTO_TEXT * LETTER_BYTES },
}).single(FILE_FIELD)

/** Puts the file into `req.file`. A form that is cut off, or has another shape, is answered with 400, a file that is too heavy with 413. */
function readPhotoForm(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  readForm(req, res, (error: unknown) => {
    if (error === undefined) return next()
    next(error instanceof multer.MulterError && error.code === "LIMIT_FILE_SIZE" ? photoTooHeavy() : photoMissing())
  })
}

const PHOTOS = "/admin/products/:id/photos"

export const photoMiddlewares: MiddlewareRoute[] = [
  { matcher: PHOTOS, methods: ["POST"], middlewares: [readPhotoForm] },
  { matcher: `${PHOTOS}/order`, methods: ["POST"], middlewares: [parseBody(OrderPhotos)] },
  { matcher: `${PHOTOS}/:photo_id`, methods: ["POST"], middlewares: [parseBody(RedescribePhoto)] },
]
