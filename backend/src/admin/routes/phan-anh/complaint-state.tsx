import { StatusBadge } from "@medusajs/ui"
import type { ComplaintFile } from "@ocop/shared/complaint"
import { useWords } from "../../parts/use-words"

const COLOURS = {
  open: "orange",
  offered: "blue",
  returning: "blue",
  refused: "red",
  escalated: "orange",
  settled: "green",
  dismissed: "grey",
  withdrawn: "grey",
} as const

/** For whom a complaint waits, or how it ended. */
export function ComplaintState({ state }: Pick<ComplaintFile, "state">) {
  const { say } = useWords()
  return (
    <StatusBadge color={COLOURS[state]} className="whitespace-nowrap">
      {say(`complaint_${state}`)}
    </StatusBadge>
  )
}
