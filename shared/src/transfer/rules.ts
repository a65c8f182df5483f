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

/**
 * `deposit`: whole đồng that were agreed to be enough for now; null where all is paid at once. `isOver`: the clock has begun
 * to let go what was deposited for.
 */
type Standing = {
  status: "placing" | "open" | "settled" | "canceled"
  isCash: boolean
  deposit?: number | null
  isOver?: boolean
}

/**
 * What becomes of a purchase by its money. `settled`: all that is still ordered is paid now. `deposited`: what was agreed to
 * be enough for now has come, and the rest is waited for. `canceled`: nothing is ordered any more. `returned`: the same
 * after the deposit was taken, which goes back. `over`: that was decided before, or it never waited for money.
 *
 * @param live how many of its orders are not cancelled @param isBegun a stopped run has captured the money already: what
 *   was cancelled since then is refunded, and not unpaid; where there is a deposit, that is taken @param sums whole đồng for
 *   the live ones
 */
export function outcomeOf(
  { status, isCash, deposit = null, isOver = false }: Standing,
  { live, isBegun }: { live: number; isBegun: boolean },
  { due, received }: TransferSums,
): "settled" | "deposited" | "waiting" | "canceled" | "returned" | "over" {
  if (status !== "open" || isCash) return "over"
  if (isBegun && deposit === null) return "settled"
  if (live === 0) return isBegun ? "returned" : "canceled"
  if (isOver) return "waiting"
  if (received >= due) return "settled"
  return deposit !== null && received >= deposit ? "deposited" : "waiting"
}

/** Why money for this purchase does not pay for it any more; null while it does. */
export function latenessOf({ status, isCash, isOver = false }: Standing): "canceled" | "paid_already" | null {
  if (status === "canceled" || (status === "open" && isOver)) return "canceled"
  return status === "settled" || isCash ? "paid_already" : null
}

/** Which transfers brought what was too much: the last ones. Whole đồng. @param transfers the oldest first */
export function excessOf<T extends { amount: number }>(
  transfers: readonly T[],
  excess: number,
): { transfer: T; excess: number }[] {
  let left = excess
  return transfers.toReversed().flatMap((transfer) => {
    const part = Math.min(left, transfer.amount)
    left -= part
    return part > 0 ? [{ transfer, excess: part }] : []
  })
}

/** Until when goods bought at that moment are held for a transfer. */
export function holdUntil(from: Date): Date {
  return new Date(from.getTime() + HOLD_HOURS * 3_600_000)
}
