import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MAX_ANNEX_BYTES } from "@ocop/shared/annex"
import multer from "multer"
import { sheetMissing, sheetTooHeavy } from "../listing-sheet/problems"
import { FILE_FIELD } from "../photo/problems"
import { annexOptionsWrong } from "./problems"

/** The numbers of all rows, and what was chosen for each of them. */
const MAX_OPTIONS_BYTES = 1024 * 1024

const readFile = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MAX_ANNEX_BYTES, files: 1, fields: 1, fieldSize: MAX_OPTIONS_BYTES },
}).single(FILE_FIELD)

type Parsed<T> = { success: true; data: T } | { success: false }
type Schema<T> = { safeParse: (value: unknown) => Parsed<T> }

/** Puts the annex into `req.file` and what goes with it, JSON in `options`, into `req.validatedBody`. */
export function readAnnexForm<T>(schema: Schema<T>) {
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    readFile(req, res, (error: unknown) => {
      if (error !== undefined) {
        const isHeavy = error instanceof multer.MulterError && error.code === "LIMIT_FILE_SIZE"
        return next(isHeavy ? sheetTooHeavy(MAX_ANNEX_BYTES) : sheetMissing())
      }
      if (req.file === undefined || req.file.size === 0) return next(sheetMissing())
      const options = schema.safeParse(parseJson((req.body as { options?: unknown } | undefined)?.options))
      if (!options.success) return next(annexOptionsWrong())
      req.validatedBody = options.data
      next()
    })
  }
}

function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    return null
  }
}

/** The annex that `readAnnexForm` has read. @throws ProblemError 400 sheet_missing */
export function fileOf(req: object): Buffer {
  const { file } = req as { file?: Express.Multer.File }
  if (file === undefined) throw sheetMissing()
  return file.buffer
}
