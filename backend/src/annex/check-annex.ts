import {
  checkLines,
  headsOf,
  MOST_ANNEX_ROWS,
  MOST_SHEETS,
  NEEDED_ANNEX_COLUMNS,
  readLines,
  type AnnexCheck,
  type AnnexLine,
  type AnnexMapping,
  type AnnexOptions,
  type AnnexPaper,
  type CheckedLine,
} from "@ocop/shared/annex"
import { todayInVietnam } from "@ocop/shared/day"
import { foldNumber } from "@ocop/shared/evidence"
import { cellText, parseCsvLines, type Cell } from "@ocop/shared/listing-sheet"
import { readWorkbook } from "../listing-sheet/read-workbook"
import { sheetsOf } from "../listing-sheet/sheets"
import { OCOP_MODULE } from "../modules/ocop"
import type { Desk } from "../official/decide-recognitions"
import { parsePaper, type Paper } from "../official/parse-decision"
import { requireProvince } from "../official/require-official"
import { matchableGoods } from "./matchable-goods"
import { mappingFor } from "./mapping-memory"
import { readMergedCells } from "./merged-cells"
import { annexTooLong, noSuchSheet } from "./problems"

/** Titles stand above the head, so the first line alone does not tell what separates a .csv file. */
const LINES_WITH_TITLES = 60
/** A cell may be of several lines, and there may be empty rows. */
const MOST_LINES = 5 * MOST_ANNEX_ROWS

/** A checked annex with what would be written of it; `paper` is the decision of the whole file. */
export type CheckedAnnex = Pick<AnnexCheck, "sheets" | "sheet"> & {
  mapping: AnnexMapping
  columns: AnnexCheck["columns"]
  paper: (AnnexPaper & { said: Paper }) | null
  lines: CheckedLine[]
}

/**
 * Reads an annex and says of each row what would become of it. Keeps nothing but what is said of the columns. Asks the database four times, however
 * many rows there are.
 *
 * @throws ProblemError 400 of the file and of the decision, 403 `other_province`
 */
export async function checkAnnex(desk: Desk, file: Buffer, options: AnnexOptions): Promise<CheckedAnnex> {
  const sheets = sheetsOf(file)
    .slice(0, MOST_SHEETS)
    .map(({ name }) => name)
  if (sheets.length > 0 && options.sheet > sheets.length) throw noSuchSheet()
  const rows = await readWorkbook(file, parseText, options.sheet)
  const mapping = await mappingFor(desk, rows, options.mapping)
  const columns = columnsOf(rows, mapping.head)
  const paper = await paperOfFile(desk, options.paper)
  const about = { sheets, sheet: options.sheet, mapping, columns, paper }
  if (NEEDED_ANNEX_COLUMNS.some((column) => mapping.places[column] === undefined)) {
    return { ...about, lines: [] }
  }
  const lines = readLines(rows, mapping, readMergedCells(file, options.sheet))
  if (lines.length > MOST_ANNEX_ROWS) throw annexTooLong()
  return { ...about, lines: await checkAll(desk, lines, paper, options) }
}

export function toAnnexCheck({ sheets, sheet, mapping, columns, paper, lines }: CheckedAnnex): AnnexCheck {
  return {
    sheets,
    sheet,
    mapping,
    columns,
    paper: paper && (paper.id === null ? "new" : "registered"),
    rows: lines.map(({ line: _line, paper: _paper, good: _good, ...row }) => row),
  }
}

/** @throws ProblemError 400 `annex_too_long` before so many lines fill the memory */
function parseText(text: string): Cell[][] {
  if (text.split("\n", MOST_LINES + 1).length > MOST_LINES) throw annexTooLong()
  return parseCsvLines(text, LINES_WITH_TITLES)
}

function columnsOf(rows: readonly (readonly Cell[])[], head: number): AnnexCheck["columns"] {
  const under = rows.slice(head, head + 20)
  return headsOf(rows, head).map((title, place) => ({
    place,
    title: title.slice(0, 200),
    sample: under.map((row) => cellText(row[place]).slice(0, 80)).find((text) => text !== "") ?? "",
  }))
}

async function paperOfFile(
  { container, official }: Desk,
  posted: AnnexOptions["paper"],
): Promise<CheckedAnnex["paper"]> {
  if (posted === null) return null
  const said = parsePaper(posted, todayInVietnam(new Date()))
  const { number, date, authority } = said
  const [known] = await container.resolve(OCOP_MODULE).listDecisions({ number, date, authority }, { take: 1 })
  const province_code = known ? known.province_code : said.province_code
  requireProvince(official, province_code)
  return { id: known?.id ?? null, number, date, province_code, said }
}

async function checkAll(
  { container, official }: Desk,
  lines: AnnexLine[],
  paper: AnnexPaper | null,
  { choices }: AnnexOptions,
): Promise<CheckedLine[]> {
  const ocop = container.resolve(OCOP_MODULE)
  const { provinces } = official
  const scope = provinces === null ? {} : { $or: [{ province_code: [...provinces] }, { province_code: null }] }
  const [goods, rows] = await Promise.all([
    matchableGoods(container, official),
    ocop.listDecisions(scope, { select: ["id", "number", "date", "province_code"], take: null }),
  ])
  const named = new Set(lines.map(({ decision }) => foldNumber(decision ?? "")))
  const decisions = rows
    .filter(({ number }) => named.has(foldNumber(number)))
    .map(({ id, number, date, province_code }) => ({ id, number, date, province_code }))
  const decision_id = [...decisions.map(({ id }) => id), ...(paper?.id ? [paper.id] : [])]
  const registered = await ocop.listRecognitions(
    { decision_id },
    { select: ["decision_id", "product_id", "stars", "score"], take: null },
  )
  return checkLines(lines, { paper, decisions, goods, registered, provinces, choices })
}
