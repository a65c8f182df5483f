import { MAX_RECIPIENTS } from "@ocop/shared/gift"
import {
  guessRecipientMapping,
  LONGEST_TYPED,
  MOST_RECIPIENT_COLUMNS,
  type RecipientTable,
} from "@ocop/shared/gift-recipient"
import { cellText, parseCsvLines, type Cell } from "@ocop/shared/listing-sheet"
import { isArchive, readWorkbook } from "../listing-sheet/read-workbook"
import { FILE_FIELD } from "../photo/problems"
import { decodeText } from "./decode-text"
import { listEmpty, listUnreadable, tooManyRows } from "./problems"
import { EXAMPLE_MARK } from "./template"

/** Titles stand above the head, so the first line alone does not tell what separates a .csv file. */
const LINES_WITH_TITLES = 20
/** Cells may be of several lines: only more than these are counted as they are. */
const MOST_LINES = 20 * MAX_RECIPIENTS
const SAMPLE_ROWS = 3
/** What a message of its own may be cut to. */
const LONGEST_CELL = 1000

/** The table of an .xlsx or .csv file. @throws ProblemError 400 */
export async function readFileTable(file: Buffer): Promise<RecipientTable> {
  const rows = isArchive(file) ? await readXlsx(file) : parseText(decodeText(file), FILE_FIELD)
  return toTable(rows, FILE_FIELD)
}

/** The table of what was copied from a spreadsheet, whose cells have tabs between them. @throws ProblemError 400 */
export function readPastedTable(text: string): RecipientTable {
  return toTable(parseText(text.normalize("NFC"), "text"), "text")
}

async function readXlsx(file: Buffer): Promise<Cell[][]> {
  try {
    return await readWorkbook(file)
  } catch {
    // It begins like a workbook, but is none that can be read.
    throw listUnreadable(FILE_FIELD)
  }
}

function parseText(text: string | null, field: string): Cell[][] {
  if (text === null) throw listUnreadable(field)
  const lines = text.split("\n", MOST_LINES + 1).length
  if (lines > MOST_LINES) throw tooManyRows(lines, field)
  return parseCsvLines(text, LINES_WITH_TITLES)
}

function toTable(cells: readonly (readonly Cell[])[], field: string): RecipientTable {
  const texts = cells.map((row) =>
    row.slice(0, MOST_RECIPIENT_COLUMNS).map((cell) => cellText(cell).slice(0, LONGEST_CELL)),
  )
  const filled = texts.filter((row) => row.some((cell) => cell !== ""))
  const { head, mapping } = guessRecipientMapping(filled)
  const body = filled.slice(head).filter((row) => !row.some((cell) => cell.startsWith(EXAMPLE_MARK)))
  if (body.length === 0) throw listEmpty(field)
  if (body.length > MAX_RECIPIENTS) throw tooManyRows(body.length, field)
  const titles = head === 0 ? [] : (filled[head - 1] ?? [])
  const width = Math.max(titles.length, ...body.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, place) => ({
    title: (titles[place] ?? "").slice(0, LONGEST_TYPED),
    sample: body.slice(0, SAMPLE_ROWS).map((row) => (row[place] ?? "").slice(0, LONGEST_TYPED)),
  }))
  return { columns, mapping, cells: body }
}
