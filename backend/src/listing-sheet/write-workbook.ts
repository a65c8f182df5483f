import { SHEET_COLUMNS, toCsv, type SheetCell, type SheetFile, type SheetFormat } from "@ocop/shared/listing-sheet"
import writeXlsxFile from "write-excel-file/node"

const TYPES: Record<SheetFormat, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
}

const LONG = new Set<string>(["name", "ingredients", "usage", "storage", "warnings", "story"])

/** A file of these rows, the first of which is their head. Texts are written as texts: none of them is a formula. */
export async function writeWorkbook(rows: SheetCell[][], format: SheetFormat, name: string): Promise<SheetFile> {
  const bytes = format === "csv" ? Buffer.from(toCsv(rows), "utf8") : await toXlsx(rows)
  return { name: `${name}.${format}`, type: TYPES[format], base64: bytes.toString("base64") }
}

function toXlsx([head = [], ...body]: SheetCell[][]): Promise<Buffer> {
  const cells = [
    head.map((value) => ({ value: String(value), type: String, fontWeight: "bold" as const })),
    ...body.map((row) =>
      row.map((value) => {
        if (value === null) return null
        return typeof value === "number" ? { value, type: Number } : { value, type: String }
      }),
    ),
  ]
  return writeXlsxFile(cells, {
    columns: SHEET_COLUMNS.map(({ key, title }) => ({ width: LONG.has(key) ? 40 : Math.max(12, title.length + 2) })),
    stickyRowsCount: 1,
  }).toBuffer()
}
