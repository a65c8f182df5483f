import type { MergedCells } from "@ocop/shared/annex"
import { textOfEntry } from "../listing-sheet/archive"
import { sheetUnreadable } from "../listing-sheet/problems"
import { isArchive } from "../listing-sheet/read-workbook"
import { sheetsOf } from "../listing-sheet/sheets"

const RELATIONS = "xl/_rels/workbook.xml.rels"
const MERGED = /<mergeCell\s[^>]*\bref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g

/**
 * Which cells of a sheet of an .xlsx file are merged; none in a .csv file, which knows no such thing. The library that
 * reads the cells gives a merged one as its first cell and empty ones.
 *
 * @param sheet from 1
 * @throws ProblemError 400 sheet_unreadable
 */
export function readMergedCells(file: Buffer, sheet: number): MergedCells[] {
  if (!isArchive(file)) return []
  try {
    const text = textOfEntry(file, partOfSheet(file, sheet)) ?? ""
    return [...text.matchAll(MERGED)].map(([, left = "", top, right = "", bottom]) => ({
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

/** Where the cells of a sheet lie, in the order in which the reader of the cells counts them too. */
function partOfSheet(file: Buffer, sheet: number): string {
  const id = sheetsOf(file)[sheet - 1]?.id
  const relations = [...(textOfEntry(file, RELATIONS) ?? "").matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => tag)
  const own = relations.find((tag) => tag.includes(`Id="${id}"`))
  const target = /\bTarget="([^"]+)"/.exec(own ?? "")?.[1] ?? ""
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`
}

/** "A" is 0, "AA" is 26. */
function placeOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
