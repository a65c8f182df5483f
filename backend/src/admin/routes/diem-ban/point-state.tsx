import { StatusBadge } from "@medusajs/ui"
import type { SalesPointFile } from "@ocop/shared/sales-point"
import { useWords } from "../../parts/use-words"

const COLOURS = { draft: "grey", submitted: "orange", verified: "green", suspended: "red" } as const

/** How far a point has come, and whether a change of it waits. */
export function PointState({ point: { status, change, change_reason } }: { point: SalesPointFile }) {
  const { say } = useWords()
  return (
    <span className="flex flex-wrap gap-1">
      <StatusBadge color={COLOURS[status]} className="whitespace-nowrap">
        {say(`point_status_${status}`)}
      </StatusBadge>
      {change !== null && change_reason === null && (
        <StatusBadge color="orange" className="whitespace-nowrap">
          {say("point_change_waiting")}
        </StatusBadge>
      )}
    </span>
  )
}
