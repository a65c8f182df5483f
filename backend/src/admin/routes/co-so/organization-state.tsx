import { StatusBadge } from "@medusajs/ui"
import type { OrganizationStatus } from "@ocop/shared/organization"
import { useWords } from "../../parts/use-words"

const COLOURS = { draft: "grey", submitted: "orange", verified: "green", suspended: "red" } as const

export function OrganizationState({ status }: { status: OrganizationStatus }) {
  const { say } = useWords()
  return (
    <StatusBadge color={COLOURS[status]} className="whitespace-nowrap">
      {say(`status_${status}`)}
    </StatusBadge>
  )
}
