import type { MergedCells } from "@ocop/shared/annex"
import { textOfEntry } from "../listing-sheet/archive"
import { sheetUnreadable } from "../listing-sheet/problems"
import { isArchive } from "../listing-sheet/read-workbook"

const WORKBOOK = "xl/workbook.xml"
const RELATIONS = "xl/_rels/workbook.xml.rels"
const MERGED = /<mergeCell\s[^>]*\bref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g

/**
 * Which cells of the first sheet of an .xlsx file are merged; none in a .csv file, which knows no such thing. The
 * library that reads the cells gives a merged one as its first cell and empty ones.
 *
 * @throws ProblemError 400 sheet_unreadable
 */
export function readMergedCells(file: Buffer): MergedCells[] {
  if (!isArchive(file)) return []
  try {
    const sheet = textOfEntry(file, firstSheetOf(file)) ?? ""
    return [...sheet.matchAll(MERGED)].map(([, left = "", top, right = "", bottom]) => ({
      top: Number(top),
      left: placeOf(left),
      bottom: Number(bottom),
      right: placeOf(right),
    }))
  } catch {
    // The archive is not what its directory says.
    throw sheetUnreadable()
  }
}

/** The first sheet of the workbook's list, as the reader of the cells takes it. */
function firstSheetOf(file: Buffer): string {
  const id = /<sheet\s[^>]*\br:id="([^"]+)"/.exec(textOfEntry(file, WORKBOOK) ?? "")?.[1]
  const relations = [...(textOfEntry(file, RELATIONS) ?? "").matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => tag)
  const own = relations.find((tag) => tag.includes(`Id="${id}"`))
  const target = /\bTarget="([^"]+)"/.exec(own ?? "")?.[1] ?? ""
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`
}

/** "A" is 0, "AA" is 26. */
function placeOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
