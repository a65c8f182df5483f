import { leftToPack, type ParcelDocument } from "@ocop/shared/parcel"

/**
 * What a carrier collects with a box that has left, when pieces are cancelled after it has. Whole đồng. `amount` was to
 * be collected as it left; `excess` of it is not due any more; `due` and `most` are what would be due, and collected
 * beyond that, if nothing that waits were sent: null where a voucher was used, whose part of a piece the desk is not told.
 */
export type Collected = { amount: number; excess: number; ifNoneIsSent: { due: number; most: number } | null }

/**
 * Null where no carrier collects more than may be due, and where it is not known how much that is. The first box alone
 * collects; what the seller brings is collected by who knows of it.
 */
export function collectedOf({ boxes, lines, events, money }: ParcelDocument): Collected | null {
  const { method, goods, discount, fee, due } = money
  const shipped_at = boxes[0]?.shipped_at ?? null
  if (method !== "cod" || shipped_at === null || boxes[0]?.carrier === "self") return null
  // Cash that the carrier has handed over is not due any more: the books have it.
  if (due === 0 || due !== goods - discount + fee) return null
  const since = events.filter(({ kind, at }) => kind === "canceled" && at > shipped_at).flatMap((event) => event.lines)
  if (discount > 0 && since.length > 0) return null
  const priceOf = (id: string) => lines.find(({ line_id }) => line_id === id)?.price ?? 0
  const excess = since.reduce((sum, { line_id, quantity }) => sum + priceOf(line_id) * quantity, 0)
  const left = lines.reduce((sum, line) => sum + line.price * leftToPack(line), 0)
  const ifNoneIsSent = discount > 0 ? null : { due: due - left, most: excess + left }
  return { amount: due + excess, excess, ifNoneIsSent }
}
