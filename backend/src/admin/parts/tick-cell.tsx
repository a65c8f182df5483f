import { Table } from "@medusajs/ui"
import type { Ticks } from "./use-ticks"
import { useWords } from "./use-words"

type TickCellProps = { id: string; name: string; ticks: Ticks; isDisabled: boolean }

/** The first cell of a row that can be chosen together with others. */
export function TickCell({ id, name, ticks, isDisabled }: TickCellProps) {
  const { say } = useWords()
  return (
    <Table.Cell className="w-10">
      {!isDisabled && (
        <label className="flex size-8 cursor-pointer items-center justify-center">
          <span className="sr-only">{say("tick_row", { name })}</span>
          <input type="checkbox" className="size-4" checked={ticks.has(id)} onChange={() => ticks.toggle(id)} />
        </label>
      )}
    </Table.Cell>
  )
}
