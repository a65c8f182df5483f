import type { AnnexRow } from "@ocop/shared/annex"
import { toCsv, type SheetCell } from "@ocop/shared/listing-sheet"
import type { useWords } from "../../parts/use-words"

type Say = ReturnType<typeof useWords>["say"]

/** Saves what was found of each row as a file for spreadsheets. No text of it is taken for a formula. */
export async function saveReport(rows: readonly AnnexRow[], say: Say, format: "csv" | "xlsx"): Promise<void> {
  const table = [headOf(say), ...rows.map((row) => cellsOf(row, say))]
  const content = format === "csv" ? csvOf(table) : await workbookOf(table)
  const url = URL.createObjectURL(content)
  Object.assign(document.createElement("a"), { href: url, download: `kiem-tra-phu-luc.${format}` }).click()
  URL.revokeObjectURL(url)
}

function csvOf(table: SheetCell[][]): Blob {
  return new Blob([toCsv(table)], { type: "text/csv;charset=utf-8" })
}

/** The writer is read when somebody wants a workbook. */
async function workbookOf(table: SheetCell[][]): Promise<Blob> {
  const { default: writeXlsxFile } = await import("write-excel-file/browser")
  const cells = table.map((row) =>
    row.map((value) => {
      if (value === null) return null
      return typeof value === "number" ? { value, type: Number } : { value: String(value), type: String }
    }),
  )
  return writeXlsxFile(cells, { columns: table[0]?.map(() => ({ width: 24 })), stickyRowsCount: 1 }).toBlob()
}

function headOf(say: Say): string[] {
  return [
    say("annex_row"),
    say("annex_column_product"),
    say("annex_column_producer"),
    say("annex_column_address"),
    say("annex_column_set"),
    say("annex_column_stars"),
    say("annex_column_score"),
    say("annex_paper_short"),
    say("annex_result"),
    say("annex_reasons"),
    say("annex_matched"),
  ]
}

function cellsOf(line: AnnexRow, say: Say): SheetCell[] {
  const { row, product, producer, address, set, stars, score, decision, state, problems, match } = line
  return [
    row,
    product,
    producer,
    address,
    set,
    stars,
    score === null ? null : String(score),
    decision,
    say(`annex_is_${state}`),
    problems.map(({ message }) => message).join(" "),
    match && `${match.title} · ${match.maker}`,
  ]
}
