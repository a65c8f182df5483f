import { ProblemError } from "../http/problem-error"
import type { Cell } from "./cell"
import type { DeskTable, Reading } from "./table"
import type { Say } from "./words"

/** What a file or a print can hold; who needs more, filters. */
export const MOST_ROWS = 20_000
const PER_PAGE = 500

/** A whole list, with the words above it. */
export type WholeList = { title: string; filters: string[]; head: string[]; rows: Cell[][] }

/**
 * All pages of a list one after another, in the order of the screen.
 *
 * @throws ZodError for filters that the list does not know, ProblemError 409 `list_too_long`
 */
export async function readList(
  table: DeskTable,
  reading: Reading,
  { filters, say }: { filters: Record<string, string>; say: Say },
): Promise<WholeList> {
  const open = table.open(filters)
  const rows: Cell[][] = []
  for (let page = 1; ; page++) {
    const more = await open.rows(reading, { page, per_page: PER_PAGE }, say)
    rows.push(...more)
    if (rows.length > MOST_ROWS) throw listTooLong(say)
    if (more.length < PER_PAGE) break
  }
  const head = table.columns.map(({ title }) => say(title))
  return { title: say(table.title), filters: open.filters(say), head, rows }
}

function listTooLong(say: Say): ProblemError {
  const message = say("export_too_long", { most: MOST_ROWS.toLocaleString("vi-VN") })
  return new ProblemError(409, { type: "list_too_long", message })
}
