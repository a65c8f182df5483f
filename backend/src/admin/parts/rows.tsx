import { Table, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Problem } from "./problem"
import { useWords } from "./use-words"

type RowsProps<T> = {
  /** What the table lists, for who does not see it. */
  label: string
  columns: string[]
  rows: T[] | undefined
  error: unknown
  empty: string
  children: (row: T) => ReactNode
}

/** A list, or why there is none. On a phone it scrolls sideways by itself, not the page. */
export function Rows<T>({ label, columns, rows, error, empty, children }: RowsProps<T>) {
  const { say } = useWords()
  if (error) return <Problem error={error} />
  if (rows === undefined) return <Text className="px-6 py-4">{say("loading")}</Text>
  if (rows.length === 0) return <Text className="px-6 py-8">{empty}</Text>
  return (
    <div className="overflow-x-auto" role="region" aria-label={label} tabIndex={0}>
      <Table aria-label={label}>
        <Table.Header>
          <Table.Row>
            {columns.map((column) => (
              <Table.HeaderCell key={column} scope="col" className="whitespace-nowrap">
                {column}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>{rows.map(children)}</Table.Body>
      </Table>
    </div>
  )
}
