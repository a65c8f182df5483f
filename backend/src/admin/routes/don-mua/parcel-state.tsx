import { StatusBadge } from "@medusajs/ui"
import type { ParcelStatus } from "@ocop/shared/purchase"
import { useWords } from "../../parts/use-words"

const COLOURS = {
  awaiting_payment: "purple",
  packing: "orange",
  sent: "blue",
  delivered: "green",
  canceled: "grey",
} as const

/** How far a parcel is. */
export function ParcelState({ status }: { status: ParcelStatus }) {
  const { say } = useWords()
  return (
    <StatusBadge color={COLOURS[status]} className="whitespace-nowrap">
      {say(`parcel_${status}`)}
    </StatusBadge>
  )
}
