import { bare, readSheet, type SheetCheck } from "@ocop/shared/listing-sheet"
import { PRODUCT_SETS } from "../categories"
import { readWorkbook } from "./read-workbook"

const SETS_BY_NAME = new Map(PRODUCT_SETS.map(({ no, name }) => [bare(name), no]))

/** What a sheet tells of, and what is wrong with it. Keeps nothing. @throws ProblemError 400 sheet_unreadable */
export async function checkSheet(file: Buffer): Promise<SheetCheck> {
  return readSheet(await readWorkbook(file), SETS_BY_NAME)
}
