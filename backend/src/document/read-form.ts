import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MAX_DOCUMENT_BYTES } from "@ocop/shared/document"
import multer from "multer"
import { FILE_FIELD } from "../photo/problems"
import { documentMissing, documentTooHeavy } from "./problems"

const FIELD_BYTES = 8 * 1024

const readForm = multer({
  storage: multer.memoryStorage(),
  // Browsers write names in UTF-8.
  defParamCharset: "utf8",
  limits: { fileSize: MAX_DOCUMENT_BYTES, files: 1, fields: 12, fieldSize: FIELD_BYTES },
}).single(FILE_FIELD)

/**
 * Reads a form with one file in the field `file`; `requireUpload` gives it. Stands after whatever says who may send one:
 * a stranger's file is not even read. A form that is cut off, or has another shape, is answered with 400, a file that is
 * too heavy with 413.
 */
export function readDocumentForm(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  readForm(req, res, (error: unknown) => {
    if (error === undefined) return next()
    next(
      error instanceof multer.MulterError && error.code === "LIMIT_FILE_SIZE" ? documentTooHeavy() : documentMissing(),
    )
  })
}

/** @throws ProblemError 400 document_missing */
export function requireUpload(req: MedusaRequest): { upload: Buffer; filename: string } {
  const { file } = req as MedusaRequest & { file?: Express.Multer.File }
  if (!file || file.size === 0) throw documentMissing()
  return { upload: file.buffer, filename: file.originalname }
}
