import { toCsv } from "@ocop/shared/listing-sheet"
import writeXlsxFile from "write-excel-file/node"
import { clockInVietnam, plainCell, type Cell } from "./cell"
import type { WholeList } from "./read-list"

const LONG = 40
const SHORT = 14

/** A file for spreadsheets and other programs, in UTF-8 with its mark. No text of it is taken for a formula. */
export function listAsCsv({ head, rows }: WholeList): Buffer {
  return Buffer.from(toCsv([head, ...rows.map((row) => row.map(plainCell))]), "utf8")
}

/** A workbook of one sheet: days are days, amounts are numbers, and texts are texts, whatever they begin with. */
export function listAsXlsx({ head, rows }: WholeList, isLong: readonly boolean[]): Promise<Buffer> {
  const title = (value: string) => ({ value, type: String, fontWeight: "bold" as const, wrap: true })
  return writeXlsxFile([head.map(title), ...rows.map((row) => row.map(xlsxCell))], {
    columns: head.map((words, index) => ({ width: isLong[index] ? LONG : Math.max(SHORT, words.length + 2) })),
    stickyRowsCount: 1,
  }).toBuffer()
}

function xlsxCell(cell: Cell) {
  if (cell === null) return null
  if (typeof cell === "number") return { value: cell, type: Number }
  if (typeof cell === "string") return { value: cell, type: String }
  if ("vnd" in cell) return { value: cell.vnd, type: Number, format: "#,##0" }
  if ("day" in cell) return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: "dd/mm/yyyy" }
  const clock = new Date(`${clockInVietnam(cell.at).replace(" ", "T")}:00Z`)
  return { value: clock, type: Date, format: "dd/mm/yyyy hh:mm" }
}
