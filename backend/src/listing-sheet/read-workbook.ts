import { MAX_UNPACKED_BYTES, parseCsv, type Cell } from "@ocop/shared/listing-sheet"
import { readSheet } from "read-excel-file/node"
import { sheetUnreadable } from "./problems"
import { unpackedSizeOf } from "./archive"

/** Every .xlsx begins so: it is a ZIP archive. */
const ARCHIVE = Buffer.from("PK\x03\x04", "latin1")

/**
 * The rows of a sheet of an .xlsx file, or of a .csv file in UTF-8, told by their bytes and not by their name.
 *
 * @param parse makes rows of a .csv file
 * @param sheet of a workbook, from 1
 * @throws ProblemError 400 sheet_unreadable
 */
export async function readWorkbook(
  file: Buffer,
  parse: (text: string) => Cell[][] = parseCsv,
  sheet = 1,
): Promise<Cell[][]> {
  if (!isArchive(file)) return parse(readText(file))
  const size = unpackedSizeOf(file)
  if (size === null || size > MAX_UNPACKED_BYTES) throw sheetUnreadable()
  try {
    const rows = await readSheet(file, sheet)
    return rows.map((row) => row.map((cell) => (typeof cell === "function" ? null : cell)))
  } catch {
    // Whatever the reader finds wrong with a stranger's archive, it is not a sheet that can be read.
    throw sheetUnreadable()
  }
}

export function isArchive(file: Buffer): boolean {
  return file.subarray(0, ARCHIVE.length).equals(ARCHIVE)
}

function readText(file: Buffer): string {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(file)
    if (!text.includes("\0")) return text
  } catch {
    // Another encoding: letters would be lost.
  }
  throw sheetUnreadable()
}
