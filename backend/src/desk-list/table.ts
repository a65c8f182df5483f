import type { MedusaContainer } from "@medusajs/framework/types"
import type { Official } from "../official/require-official"
import type { Cell } from "./cell"
import type { Say, Word } from "./words"

/** For whom a list is read. */
export type Reading = { container: MedusaContainer; official: Official }
/** Which rows: `page` counts from 1. */
export type Window = { page: number; per_page: number }

type Column<Row> = { title: Word; cell: (row: Row, say: Say) => Cell; isLong?: boolean }

type Definition<Query, Row> = {
  /** The row of the access table whose route lists the same: its roles may have the list as a file. */
  list: string
  /** The file's name without its ending. */
  file: string
  title: Word
  /** @throws ZodError for filters that the list does not know */
  parse: (filters: Record<string, string>) => Query
  /** The filters in words. */
  filters: (query: Query, say: Say) => (string | false | undefined)[]
  /** The same reader as the list's own route. */
  read: (reading: Reading, query: Query, window: Window) => Promise<Row[]>
  columns: Column<Row>[]
}

/** A list of the desk that can be written to a file or printed. */
export type DeskTable = Pick<Definition<never, never>, "list" | "file" | "title"> & {
  columns: Pick<Column<never>, "title" | "isLong">[]
  /** @throws ZodError for filters that the list does not know */
  open: (filters: Record<string, string>) => OpenTable
}

/** The same with its filters. */
export type OpenTable = {
  filters: (say: Say) => string[]
  rows: (reading: Reading, window: Window, say: Say) => Promise<Cell[][]>
}

export function deskTable<Query, Row>(definition: Definition<Query, Row>): DeskTable {
  const { list, file, title, columns, parse, filters, read } = definition
  return {
    list,
    file,
    title,
    columns,
    open: (asked) => {
      const query = parse(asked)
      return {
        filters: (say) => filters(query, say).filter((words) => typeof words === "string"),
        rows: async (reading, window, say) => {
          const rows = await read(reading, query, window)
          return rows.map((row) => columns.map(({ cell }) => cell(row, say)))
        },
      }
    },
  }
}

/** What was searched for, in words. */
export const soughtWords = (q: string | undefined, say: Say) => Boolean(q) && say("export_sought", { words: q ?? "" })
