/** How long goods are held for a transfer, and by how much the buyer may prolong it once. */
export const HOLD_HOURS = 24

/**
 * `waiting`: nothing has come. `short`: some has. `paid`: all, and not more. `over`: more than was asked. `canceled`:
 * nothing is to be paid any more, because it did not come in time or everything was cancelled.
 */
export const TRANSFER_STATES = ["waiting", "short", "paid", "over", "canceled"] as const
export type TransferState = (typeof TRANSFER_STATES)[number]

export type TransferSums = {
  /** Whole đồng that the goods still ordered cost with their delivery. */
  due: number
  /** Whole đồng that have come in for them. */
  received: number
}

/** What has come against what was asked. Whole đồng; never below 0. */
export function transferOf(
  { due, received }: TransferSums,
  standing: "open" | "paid" | "canceled",
): { state: TransferState; left: number; excess: number } {
  if (standing === "canceled") return { state: "canceled", left: 0, excess: 0 }
  const excess = Math.max(0, received - due)
  if (standing === "paid") return { state: excess > 0 ? "over" : "paid", left: 0, excess }
  return { state: received > 0 ? "short" : "waiting", left: Math.max(0, due - received), excess: 0 }
}

/** Until when goods bought at that moment are held. */
export function holdUntil(from: Date): Date {
  return new Date(from.getTime() + HOLD_HOURS * 3_600_000)
}
