import { StatusBadge } from "@medusajs/ui"
import type { ProposalStatus } from "@ocop/shared/listing"
import { useWords } from "../../parts/use-words"

const COLOURS = { draft: "grey", submitted: "orange", sent_back: "red", approved: "green", withdrawn: "grey" } as const

export function ProposalState({ status }: { status: ProposalStatus }) {
  const { say } = useWords()
  return (
    <StatusBadge color={COLOURS[status]} className="whitespace-nowrap">
      {say(`proposal_${status}`)}
    </StatusBadge>
  )
}
