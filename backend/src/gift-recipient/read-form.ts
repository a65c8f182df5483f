import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ImportRecipients, MAX_RECIPIENT_FILE_BYTES } from "@ocop/shared/gift-recipient"
import multer from "multer"
import { FILE_FIELD } from "../photo/problems"
import { fileTooHeavy, listMissing, listTooLong, tableWrong } from "./problems"

const readList = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MAX_RECIPIENT_FILE_BYTES, files: 1, fields: 2, fieldSize: MAX_RECIPIENT_FILE_BYTES },
}).single(FILE_FIELD)

/** Puts a file into `req.file`, or what was pasted into `text` of the body. */
export function readListForm(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  readList(req, res, (error: unknown) => {
    if (error === undefined) return next()
    if (!(error instanceof multer.MulterError)) return next(listMissing())
    if (error.code === "LIMIT_FILE_SIZE") return next(fileTooHeavy())
    next(error.code === "LIMIT_FIELD_VALUE" ? listTooLong() : listMissing())
  })
}

/** All that a table may hold, written out as JSON. */
const readFields = multer({ limits: { files: 0, fields: 4, fieldSize: 3 * MAX_RECIPIENT_FILE_BYTES } }).none()

/** Reads which rows of a table become recipients: `form_token`, `how`, and as JSON `mapping` and `cells`. */
export function readImportForm(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  readFields(req, res, (error: unknown) => {
    if (error !== undefined) return next(tableWrong())
    const { form_token, how, mapping, cells } = (req.body ?? {}) as Record<string, unknown>
    const parsed = ImportRecipients.safeParse({
      form_token,
      how: how || null,
      mapping: parseJson(mapping),
      cells: parseJson(cells),
    })
    if (!parsed.success) return next(tableWrong())
    req.validatedBody = parsed.data
    next()
  })
}

function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    return null
  }
}
