import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { KeepSheet, MAX_SHEET_BYTES } from "@ocop/shared/listing-sheet"
import multer from "multer"
import { FILE_FIELD } from "../photo/problems"
import { sheetChosenWrong, sheetMissing, sheetTooHeavy } from "./problems"

const readFile = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MAX_SHEET_BYTES, files: 1, fields: 4, fieldSize: 1024 },
}).single(FILE_FIELD)

/** Puts the sheet into `req.file`. Stands after whatever says who may send one. */
export function readSheetForm(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  readFile(req, res, (error: unknown) => {
    if (error === undefined) return next()
    next(error instanceof multer.MulterError && error.code === "LIMIT_FILE_SIZE" ? sheetTooHeavy() : sheetMissing())
  })
}

/** All that a sheet may hold, written out, is not much longer than the sheet. */
const readFields = multer({ limits: { files: 0, fields: 4, fieldSize: 2 * MAX_SHEET_BYTES } }).none()

/** Reads which products of a sheet are to be kept: `key`, and the products as JSON in `listings`. */
export function readKeptForm(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  readFields(req, res, (error: unknown) => {
    if (error !== undefined) return next(sheetChosenWrong())
    const { key, listings } = (req.body ?? {}) as Record<string, unknown>
    const kept = KeepSheet.safeParse({ key, listings: parseJson(listings) })
    if (!kept.success) return next(sheetChosenWrong())
    req.validatedBody = kept.data
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
