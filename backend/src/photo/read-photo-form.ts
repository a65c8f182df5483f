import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { LONGEST_PHOTO_TEXT, MAX_PHOTO_BYTES } from "@ocop/shared/photo"
import multer from "multer"
import { FILE_FIELD, photoMissing, photoTooHeavy } from "./problems"

/** The longest UTF-8 of a letter. */
const LETTER_BYTES = 4

const readForm = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MAX_PHOTO_BYTES, files: 1, fields: 8, fieldSize: LONGEST_PHOTO_TEXT * LETTER_BYTES },
}).single(FILE_FIELD)

/** Puts the file into `req.file`. A form that is cut off, or has another shape, is answered with 400, a file that is too heavy with 413. */
export function readPhotoForm(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  readForm(req, res, (error: unknown) => {
    if (error === undefined) return next()
    next(error instanceof multer.MulterError && error.code === "LIMIT_FILE_SIZE" ? photoTooHeavy() : photoMissing())
  })
}
